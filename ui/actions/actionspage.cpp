// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionspage.h"

#include "actionform.h"
#include "actionstate.h"
#include "actiontable.h"
#include "pages/undoable.h"
#include "widgets/bits.h"
#include "widgets/messagebar.h"
#include "workspace/settings.h"

#include <QAction>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace {

const QString splitterState = QStringLiteral("actions/splitter");

} // namespace

ActionsPage::ActionsPage(ReviewDesk &desk, const Library &library, MessageBar &messages, Settings &settings, QWidget *parent)
    : Page(tr("Actions"), tr("What is to be improved, by whom and until when."), parent)
    , m_desk(desk)
    , m_book(desk.book())
    , m_messages(messages)
    , m_settings(settings)
    , m_table(new ActionTable(desk, settings))
    , m_left(new QStackedWidget)
    , m_halves(new QSplitter)
    , m_form(new ActionForm(desk, library, messages))
{
    if (!m_book.isReadOnly())
        connect(header()->addPrimary(tr("New action"), QKeySequence::New), &QPushButton::clicked, this, &ActionsPage::newAction);
    m_left->addWidget(m_table);
    m_left->addWidget(emptyState());
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_left);
    m_halves->addWidget(m_form);
    m_halves->setStretchFactor(0, 1);
    m_form->setMinimumWidth(std::max(360, 18 * fontMetrics().height()));
    m_left->setMinimumWidth(320);
    add(m_halves, 1);

    addCommands();
    connect(&m_book.records<Action>(), &RecordModelBase::recordsChanged, this, &ActionsPage::showEmptiness);
    connect(m_table, &ActionTable::currentChanged, this, &ActionsPage::showCurrent);
    connect(m_table, &ActionTable::entered, this, [this] { m_form->focusField(QStringLiteral("title")); });
    connect(m_form, &ActionForm::stateChanged, this, &ActionsPage::sayState);
    connect(m_form, &ActionForm::questionWanted, this, &ActionsPage::goToQuestion);
    showEmptiness();
    showCurrent();
}

ActionsPage::~ActionsPage()
{
    if (m_divided)
        m_settings.setState(splitterState, m_halves->saveState());
}

QWidget *ActionsPage::emptyState()
{
    auto *none = new EmptyState(
        QStringLiteral("improve"), tr("No action yet"),
        tr("Begin with the weakest answer of your review: write down what you will do about it, who does it and until when."),
        tr("Write the first action"));
    none->findChild<QPushButton *>()->setVisible(!m_book.isReadOnly());
    connect(none, &EmptyState::started, this, &ActionsPage::newAction);
    return none;
}

void ActionsPage::addCommands()
{
    const auto addCommand = [this](const char *name, const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        m_table->view()->addAction(action);
        m_commands.append(action);
        return action;
    };
    QAction *toggle = addCommand("toggle", tr("Done, or open again"), Qt::CTRL | Qt::Key_Return, [this] { m_form->toggleDone(); });
    toggle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(toggle); // from the form too
    addCommand("export", tr("Export…"), {}, [this] { emit exportAsked(); });
    // Delete in a field belongs to the field.
    QAction *remove = addCommand("delete", tr("Delete"), QKeySequence::Delete, &ActionsPage::removeChosen);
    remove->setShortcutContext(Qt::WidgetShortcut);
    for (QAction *change : {toggle, remove})
        change->setVisible(!m_book.isReadOnly());
}

void ActionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_divided) { // first shown; later the user's own division stays
        m_divided = true;
        const int line = fontMetrics().height();
        const int form = std::clamp(event->size().width() * 38 / 100, 19 * line, 22 * line);
        if (!m_halves->restoreState(m_settings.state(splitterState)))
            m_halves->setSizes({event->size().width() - form, form});
    }
}

void ActionsPage::showEmptiness()
{
    const bool isEmpty = m_book.records<Action>().records().isEmpty();
    m_left->setCurrentIndex(isEmpty ? 1 : 0);
    m_form->setVisible(!isEmpty);
}

void ActionsPage::showCurrent()
{
    const QUuid current = m_table->current();
    if (!current.isNull() && !m_form->show(current)) // what was typed is still in the form: back to its action
        QMetaObject::invokeMethod(
            this, [this] { m_table->select(m_form->shownId()); }, Qt::QueuedConnection);
}

bool ActionsPage::finishEditing() { return m_form->finish(); }

void ActionsPage::find() { m_table->find(); }

void ActionsPage::openRecord(const QUuid &id)
{
    if (!m_book.records<Action>().find(id))
        return;
    m_table->select(id);
    showCurrent();
}

void ActionsPage::focusField(const QString &column) { m_form->focusField(column); }

// An action in which nothing was written yet is taken before another is made.
void ActionsPage::newAction()
{
    if (m_book.isReadOnly() || !finishEditing())
        return;
    const QList<Action> &all = m_book.records<Action>().records();
    const auto isBlank = [](const Action &action) {
        Action blank{.id = action.id, .revision = action.revision, .year = action.year};
        return action == blank;
    };
    const auto blank = std::find_if(all.cbegin(), all.cend(), isBlank);
    Action action{.year = m_desk.inputNow().records.year};
    if (blank != all.cend())
        action = *blank;
    else if (!m_messages.check(m_book.edit(action, tr("New action"))))
        return;
    openRecord(action.id);
    m_form->focusField(QStringLiteral("title"));
}

void ActionsPage::removeChosen()
{
    finishEditing();
    const Action *action = m_book.records<Action>().find(m_form->shownId());
    if (!action || m_book.isReadOnly())
        return;
    const QString title = shortTitle(*action);
    if (m_messages.check(m_book.apply(m_book.removal<Action>({action->id}), tr("Delete “%1”").arg(title))))
        done(tr("“%1” was deleted.").arg(title));
}

void ActionsPage::sayState(const QUuid &id, const QUuid &asked)
{
    const Action *action = m_book.records<Action>().find(id);
    if (!action)
        return;
    const QString title = shortTitle(*action);
    if (action->state != ActionState::Done)
        return done(tr("“%1”: %2").arg(title, m_book.words().text(action->state)));
    if (asked.isNull())
        return done(tr("“%1” is done.").arg(title));
    m_messages.show({.mark = Mark::Watch,
                     .text = tr("“%1” is done. Answer its question once more: until then its old answer is not counted.").arg(title),
                     .action = tr("Go to the question"),
                     .run = [this, asked] { emit goTo(QStringLiteral("checklist"), asked); }});
}

// To this year's answer; to that of the action's year where this year has none.
void ActionsPage::goToQuestion(const QString &question)
{
    const int underReview = m_desk.inputNow().records.year;
    const Action *action = m_book.records<Action>().find(m_form->shownId());
    QUuid target;
    for (const Answer &answer : m_book.records<Answer>().records()) {
        if (answer.question != question)
            continue;
        if (answer.year == underReview)
            return emit goTo(QStringLiteral("checklist"), answer.id);
        if (action && answer.year == action->year)
            target = answer.id;
    }
    emit goTo(QStringLiteral("checklist#") + question, target);
}

void ActionsPage::done(const QString &sentence) { m_messages.show(undoable(m_book, sentence)); }
