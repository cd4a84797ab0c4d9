// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentform.h"

#include "forms/linelist.h"
#include "forms/recordpaneview.h"
#include "incidentgroups.h"
#include "ledgerbox.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

bool isLong(const char *column)
{
    constexpr const char *columns[]
        = {"facts", "possibilities", "items", "cause_text", "secondary", "others_told", "measures_done", "measures_planned", "note"};
    return std::any_of(std::begin(columns), std::end(columns), [column](const char *one) { return qstrcmp(one, column) == 0; });
}

} // namespace

IncidentForm::IncidentForm(OpenIncident &open)
    : IncidentPart(open)
    , m_binder(open, tr("Change the incident"))
    , m_builder(open.library(), open.language(), m_binder.fields())
    , m_list(new LineList(tr("Groups of fields")))
    , m_stack(new QStackedWidget)
{
    m_list->setObjectName(QStringLiteral("groups"));
    m_list->setFixedWidth(std::max(150, 9 * fontMetrics().height()));
    for (const IncidentGroup &group : incidentGroups())
        m_stack->addWidget(build(group));
    offer<Holding>("holdings", &Incident::holdings);
    offer<Contractor>("contractors", &Incident::contractors);
    addHints();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    showGroups();
    m_list->setCurrent(incidentGroups().constFirst().id);
    connect(m_list, &LineList::currentLineChanged, this, &IncidentForm::showGroup);
    connect(m_list, &LineList::entered, this,
            [this] { focusField(QLatin1StringView(incidentGroups()[m_stack->currentIndex()].columns.constFirst())); });
}

QWidget *IncidentForm::build(const IncidentGroup &group)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::m, space::s);
    column->setSpacing(space::s);
    column->addWidget(new Text(group.name, Type::Strong));
    if (!group.caption.isEmpty())
        column->addWidget(Text::paragraph(group.caption, Type::Caption, Text::Ink::Muted));
    if (group.id == QLatin1String("happened")) {
        column->addWidget(sideBySide(group.caption));
    } else {
        QFormLayout *fields = addGroup(*column, {}, Labels::Above);
        for (const char *one : group.columns) {
            addTo(*fields, one);
            if (qstrcmp(one, "holdings") != 0)
                continue;
            column->addWidget(new LedgerBox(m_open, [this] { return finish(); }));
            fields = addGroup(*column, {}, Labels::Above);
        }
    }
    auto *on = new QPushButton(tr("Next"));
    on->setObjectName(QStringLiteral("next-") + group.id);
    if (group.id == incidentGroups().constLast().id)
        on->hide();
    column->addWidget(on, 0, Qt::AlignLeft);
    column->addStretch();
    content->setEnabled(!m_open.isReadOnly());
    connect(on, &QPushButton::clicked, this, &IncidentForm::next);
    return scrolled(content);
}

QWidget *IncidentForm::sideBySide(const QString &caption)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    for (const char *column : {"facts", "possibilities"}) {
        auto *half = new QWidget;
        auto *inner = new QVBoxLayout(half);
        inner->setContentsMargins(0, 0, 0, 0);
        FieldLine *line = addTo(*addGroup(*inner, {}, Labels::Above), column);
        line->editor()->setFixedHeight(fontMetrics().height() * 11);
        line->editor()->setAccessibleDescription(caption);
        row->addWidget(half, 1);
    }
    return both;
}

FieldLine *IncidentForm::addTo(QFormLayout &fields, const char *column)
{
    using Lines = FormBuilder<Incident>::Lines;
    FieldLine *line = m_builder.add(fields, column, isLong(column) ? Lines::Several : Lines::One);
    m_lines.insert(QLatin1StringView(column), line);
    return line;
}

// The records a link may go to, and one more where only its name is needed.
template<class T> void IncidentForm::offer(const char *column, Links<T> Incident::*member)
{
    auto *box = qobject_cast<PickBox *>(m_lines.value(QLatin1StringView(column))->editor());
    Book &book = m_open.book();
    const auto fill = [&book, box] {
        QList<Choice> choices;
        for (const T &record : book.records<T>().records())
            choices.append({record.id.toString(QUuid::WithoutBraces), record.name});
        box->setChoices(choices);
    };
    connect(&book.records<T>(), &RecordModelBase::recordsChanged, box, fill);
    fill();
    connect(box, &PickBox::createAsked, this, [this, member](const QString &name) {
        if (!finish() || !m_open.isOpen())
            return;
        const T made{.name = name};
        Change change;
        change.add(made);
        Incident after = m_open.record();
        (after.*member).ids.append(made.id);
        change.alter(m_open.record(), after);
        m_open.apply(change, PaneText::tr("Add “%1”").arg(name));
    });
}

void IncidentForm::addHints()
{
    const auto hint = [this](const char *column, const QString &text) {
        qobject_cast<QLineEdit *>(m_lines.value(QLatin1StringView(column))->editor())->setPlaceholderText(text);
    };
    hint("title", tr("e.g. Check-up results mailed to a wrong address"));
    hint("known_at", tr("e.g. 14:05"));
    hint("known_by", tr("e.g. Reception, by a phone call"));
    hint("encryption_key", tr("e.g. AES-256; the key is on the office server"));
    hint("recovery_proof", tr("e.g. Letter of the recipient of 25 November"));
    hint("client", tr("e.g. The client’s name, and who was told"));
    hint("police_number", tr("e.g. number of the report, police station"));
    qobject_cast<QPlainTextEdit *>(m_lines.value(QStringLiteral("measures_planned"))->editor())
        ->setPlaceholderText(tr("Two people check each mail to the outside\nTraining in December"));
}

void IncidentForm::refresh()
{
    if (!m_open.isOpen())
        return;
    m_binder.refresh();
    showGroups();
    showHints();
}

void IncidentForm::showGroups()
{
    const Incident incident = m_open.isOpen() ? m_open.record() : Incident();
    QList<DocumentLine> lines;
    for (const IncidentGroup &group : incidentGroups()) {
        const int filled = filledIn(incident, group.columns);
        lines.append({.key = group.id,
                      .title = group.name,
                      .note = filled > 0 ? tr("%n filled in", nullptr, filled) : tr("nothing yet"),
                      .mark = filled > 0 ? Mark::Done : Mark::Open});
    }
    m_list->setLines(lines);
}

// What the list says of a chosen code; and the day of passing 1,000 only where it matters.
void IncidentForm::showHints()
{
    const Language language = m_open.language();
    forEachField<Incident>([&](const auto &field) {
        FieldLine *line = m_lines.value(QLatin1StringView(field.column));
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Value, Code>)
            if (line) {
                const Entry *entry = m_open.library().entry(QLatin1StringView(field.list), (m_open.record().*field.member).value);
                line->setCheck(entry ? entry->hint.in(language) : QString(), Mark::None);
            }
    });
    FieldLine *over = m_lines.value(QStringLiteral("over_thousand_on"));
    const bool isOver = m_open.decision().types.contains(4) || m_open.record().overThousandOn.isValid()
        || !qobject_cast<TypedField *>(over->editor())->problem().isEmpty(); // which nobody could mend in a field out of sight
    auto *fields = over->parentWidget()->findChild<QFormLayout *>();
    over->setVisible(isOver);
    if (QWidget *label = fields ? fields->labelForField(over) : nullptr)
        label->setVisible(isOver);
    over->setCheck(tr("Only where it became known later than day 1."), Mark::None);
    m_lines.value(QStringLiteral("known_on"))
        ->setCheck(m_open.record().knownOn.isValid() ? QString() : tr("Without this day no deadline can be counted."), Mark::Watch);
}

void IncidentForm::showGroup(const QString &id)
{
    const QList<IncidentGroup> all = incidentGroups();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const IncidentGroup &one) { return one.id == id; });
    if (found == all.cend())
        return;
    const auto place = int(found - all.cbegin());
    if (place == m_stack->currentIndex())
        return;
    if (finish())
        m_stack->setCurrentIndex(place);
    else // what was typed is still there; the press chooses its row first
        QMetaObject::invokeMethod(
            this, [this] { m_list->setCurrent(incidentGroups()[m_stack->currentIndex()].id); }, Qt::QueuedConnection);
}

void IncidentForm::next()
{
    const QList<IncidentGroup> all = incidentGroups();
    const int place = std::min(m_stack->currentIndex() + 1, int(all.size()) - 1);
    m_list->setCurrent(all[place].id);
    focusField(QLatin1StringView(all[place].columns.constFirst()));
}

void IncidentForm::focusField(const QString &column)
{
    FieldLine *line = m_lines.value(column);
    if (!line)
        return;
    for (const IncidentGroup &group : incidentGroups())
        if (std::any_of(group.columns.cbegin(), group.columns.cend(), [&](const char *one) { return column == QLatin1StringView(one); }))
            m_list->setCurrent(group.id);
    line->editor()->setFocus(Qt::ShortcutFocusReason);
    if (auto *text = qobject_cast<QLineEdit *>(line->editor()))
        text->selectAll();
    if (auto *area = qobject_cast<QScrollArea *>(m_stack->currentWidget()))
        area->ensureWidgetVisible(line, 0, space::xl);
}

void IncidentForm::takeKeyboard() { m_list->setFocus(Qt::ShortcutFocusReason); }

bool IncidentForm::finish()
{
    finishComposing();
    for (TypedField *field : findChildren<TypedField *>())
        if (field->isEnabled() && !field->isRight()) { // no date or number: it would be lost
            field->setFocus(Qt::OtherFocusReason);
            return false;
        }
    return m_binder.save();
}
