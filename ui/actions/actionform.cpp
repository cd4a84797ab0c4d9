// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionform.h"

#include "actionstate.h"
#include "content/askedwords.h"
#include "domain/text.h"
#include "theme/icons.h"
#include "widgets/bits.h"
#include "widgets/messagebar.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>

ActionForm::ActionForm(ReviewDesk &desk, const Library &library, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_book(desk.book())
    , m_messages(messages)
    , m_builder(library, m_book.words().language, m_binder)
    , m_title(new ElidedText({}, Type::Heading))
    , m_year(new ElidedText({}, Type::Caption, Text::Ink::Muted))
    , m_state(new Badge)
    , m_done(new QPushButton)
    , m_originKind(new Text({}, Type::Caption, Text::Ink::Muted))
    , m_originText(Text::paragraph({}))
    , m_jump(new QToolButton)
    , m_card(new Surface(Surface::Ground::Card))
{
    m_origin = origin();
    m_area = scrolled(fields());
    auto *whole = new QVBoxLayout(m_card);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->setSpacing(space::m);
    whole->addWidget(heading());
    whole->addWidget(m_origin);
    whole->addWidget(m_area, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);

    addHints();
    addNames();
    m_area->widget()->setEnabled(!m_book.isReadOnly());
    m_binder.edited = [this] { save(); };
    connect(&m_book.records<Action>(), &RecordModelBase::recordsChanged, this, &ActionForm::refresh);
    connect(&m_desk, &ReviewDesk::changed, this, &ActionForm::refreshOrigin);
    connect(m_done, &QPushButton::clicked, this, &ActionForm::toggleDone);
    show(QUuid());
}

QWidget *ActionForm::heading()
{
    m_done->setObjectName(QStringLiteral("toggleDone"));
    m_done->setToolTip(tr("Done, or open again: Ctrl+Enter"));
    auto *part = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_year);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(new IconLabel(QStringLiteral("improve"), 40, true));
    row->addLayout(words, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::m);
    below->addWidget(m_state, 0, Qt::AlignVCenter);
    below->addWidget(m_done, 1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(space::l, space::m, space::l, 0);
    column->setSpacing(space::m);
    column->addLayout(row);
    column->addLayout(below);
    return part;
}

// The question or the finding that the action answers.
QWidget *ActionForm::origin()
{
    m_originText->setObjectName(QStringLiteral("origin"));
    m_jump->setObjectName(QStringLiteral("jump"));
    m_jump->setAutoRaise(true);
    m_jump->setIcon(lineIcon(QStringLiteral("arrow-right")));
    m_jump->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_jump->setText(tr("Go to the question"));
    connect(m_jump, &QToolButton::clicked, this, [this] {
        if (finish() && m_record)
            emit questionWanted(m_record->question);
    });
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(space::l, 0, space::l, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_originKind);
    column->addWidget(m_originText);
    column->addWidget(m_jump, 0, Qt::AlignLeft);
    return part;
}

QWidget *ActionForm::fields()
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(space::l, 0, space::m, space::l);
    column->setSpacing(space::xs);
    addFields(*column, {}, {"title", "who", "due", "priority", "state"});
    addFields(*column, tr("When it is done"), {"done_on", "proof"});
    addFields(*column, tr("For the files"), {"note"});
    column->addStretch();
    return all;
}

void ActionForm::addFields(QVBoxLayout &column, const QString &heading, const QList<const char *> &columns)
{
    QFormLayout *group = addGroup(column, heading);
    for (const char *name : columns) {
        const bool many = qstrcmp(name, "proof") == 0 || qstrcmp(name, "note") == 0;
        m_lines.insert(QLatin1StringView(name),
                       m_builder.add(*group, name, many ? FormBuilder<Action>::Lines::Several : FormBuilder<Action>::Lines::One));
    }
}

void ActionForm::addHints()
{
    editorOf<QLineEdit>("title")->setPlaceholderText(tr("e.g. Put a lock on the cabinet of the customer cards"));
    editorOf<QLineEdit>("who")->setPlaceholderText(tr("e.g. Sato, office"));
    editorOf<QPlainTextEdit>("proof")->setPlaceholderText(tr("e.g. Photo of the lock in the folder “review”"));
    editorOf<QPlainTextEdit>("note")->setPlaceholderText(tr("e.g. The order is placed, delivery next week"));
}

// Names that stand in the book already are offered while one types.
void ActionForm::addNames()
{
    auto *who = editorOf<QLineEdit>("who");
    auto *completer = new QCompleter(&m_names, who);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setAccessibleName(who->accessibleName());
    who->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ActionForm::save, Qt::QueuedConnection);
    connect(&m_book.records<Firm>(), &RecordModelBase::recordsChanged, this, &ActionForm::refreshNames);
    refreshNames();
}

void ActionForm::refreshNames()
{
    const Firm &firm = m_book.firm();
    QStringList names{firm.privacyOfficer, firm.deputy, firm.representative};
    for (const Action &action : m_book.records<Action>().records())
        names << action.who;
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort();
    if (names != m_names.stringList())
        m_names.setStringList(names);
}

bool ActionForm::show(const QUuid &id)
{
    if (m_record && m_record->id == id) {
        refresh();
        return true;
    }
    if (!finish())
        return false;
    const Action *record = m_book.records<Action>().find(id);
    m_card->setEnabled(record);
    m_area->setVisible(record);
    if (record) {
        m_record = *record;
        m_binder.show(*m_record);
        m_area->verticalScrollBar()->setValue(0);
    } else {
        m_record.reset();
    }
    refreshHead();
    refreshOrigin();
    return true;
}

bool ActionForm::finish()
{
    finishComposing();
    return save();
}

bool ActionForm::save() { return !m_record || store(m_binder.read(*m_record)); }

void ActionForm::toggleDone()
{
    if (!finish() || !m_record)
        return;
    Action wanted = *m_record;
    wanted.state = isOpen(wanted) ? ActionState::Done : ActionState::Open;
    store(wanted);
}

bool ActionForm::store(const Action &wanted)
{
    const Action before = *m_record;
    if (m_saving || m_book.isReadOnly() || wanted == before)
        return true;
    const QScopedValueRollback saving(m_saving, true);
    const Change change = acting(m_desk.inputNow(), before, wanted);
    const Result<void> saved = m_book.apply(change, tr("Change “%1”").arg(shortTitle(wanted)));
    if (!saved) {
        sayUnsaved(saved.error());
        return false;
    }
    const QList<Edit<Answer>> &asked = change.editsOf<Answer>();
    if (wanted.state != before.state)
        emit stateChanged(wanted.id, asked.isEmpty() ? QUuid() : asked.constFirst().after->id);
    return true;
}

// The action is not left while something of it is unsaved, so there must be a way out where saving fails for good.
void ActionForm::sayUnsaved(const Error &error)
{
    m_messages.show({.mark = Mark::Late,
                     .text = error.message,
                     .detail = error.detail,
                     .action = tr("Discard what was typed"),
                     .run = [form = QPointer(this)] {
                         if (form && form->m_record)
                             form->m_binder.show(*form->m_record);
                     }});
}

// Actions were written, here or elsewhere: fields the user has not touched follow.
void ActionForm::refresh()
{
    refreshNames();
    if (!m_record)
        return;
    const Action *now = m_book.records<Action>().find(m_record->id);
    if (!now) {
        m_record.reset(); // before show(): what was typed has no record any more
        show(QUuid());
        return;
    }
    const Action before = *m_record;
    m_record = *now;
    m_binder.refresh(before, *now);
    refreshHead();
    refreshOrigin();
}

void ActionForm::refreshHead()
{
    m_done->setVisible(m_record && !m_book.isReadOnly());
    m_state->setVisible(m_record.has_value());
    if (!m_record) {
        m_title->setText(tr("Nothing chosen"));
        return m_year->clear();
    }
    m_title->setText(shortTitle(*m_record));
    m_year->setText(m_record->year > 0 ? tr("From the review of %1").arg(m_record->year) : QString());
    m_state->show(standingOf(*m_record, m_desk.today()));
    m_done->setText(isOpen(*m_record) ? tr("It is done") : tr("Open it again"));
}

void ActionForm::refreshOrigin()
{
    const Language language = m_book.words().language;
    const ReviewContent &content = m_desk.content();
    QString kind, text;
    if (!m_desk.isReady()) {
        // the texts are still being read; the desk says when they are there
    } else if (m_record && !m_record->question.isEmpty()) {
        const auto asked = askedWords(content.questions, m_book.records<OwnQuestion>().records(), m_record->question);
        kind = tr("It comes from this question");
        text = asked ? oneLine(asked->ask.in(language).left(1000)) : tr("A question that is not asked any more");
    } else if (m_record && !m_record->finding.isEmpty()) {
        const Crosscheck *check = content.checks.find(m_record->finding);
        kind = tr("It comes from this finding");
        text = check ? check->title.in(language) : m_record->finding;
    }
    m_originKind->setText(kind);
    m_originText->setText(text);
    m_jump->setVisible(m_record && !m_record->question.isEmpty());
    m_origin->setVisible(!text.isEmpty());
}

void ActionForm::focusField(const QString &column)
{
    FieldLine *line = m_lines.value(column);
    if (!line)
        return;
    line->editor()->setFocus(Qt::ShortcutFocusReason);
    if (auto *text = qobject_cast<QLineEdit *>(line->editor()))
        text->selectAll();
    m_area->ensureWidgetVisible(line, 0, space::xl);
}
