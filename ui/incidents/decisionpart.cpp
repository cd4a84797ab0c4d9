// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionpart.h"

#include "closeddaysdialog.h"
#include "incidentwords.h"
#include "theme/theme.h"
#include "widgets/rowslot.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace {

using View = QLatin1StringView;

bool isOfDays(const BreachReason &reason)
{
    constexpr const char *codes[]
        = {"first-report", "final-30", "final-60", "final-shifted", "over-1000-later", "over-1000-other-type", "known-on-missing"};
    return std::any_of(std::begin(codes), std::end(codes), [&](const char *code) { return reason.code == View(code); });
}

QString labelOf(const QString &column)
{
    QString label;
    forEachField<Incident>([&](const auto &field) {
        if (column == View(field.column))
            label = QCoreApplication::translate(Schema<Incident>::context, field.label);
    });
    return label;
}

} // namespace

DecisionPart::DecisionPart(OpenIncident &open)
    : IncidentPart(open)
    , m_state(new Badge)
    , m_level(new LevelTag(Level::Duty))
    , m_title(Text::paragraph({}, Type::Heading))
    , m_explanation(Text::paragraph({}))
    , m_advice(Text::paragraph({}))
    , m_law(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
    , m_note(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
    , m_days(new RowSlot(tr("Days")))
    , m_told(new RowSlot(tr("Who is told")))
    , m_path(new RowSlot(tr("Questions and answers"), RowDelegate::Look::Path))
    , m_reasons(new RowSlot(tr("Reasons")))
    , m_points(new RowSlot(tr("To be judged case by case")))
    , m_daysCard(new Card(tr("Days, and how they are counted")))
    , m_toldCard(new Card(tr("Who is told")))
    , m_pointsCard(new Card(tr("To be judged case by case: ask")))
{
    m_title->setObjectName(QStringLiteral("answer"));
    m_path->setObjectName(QStringLiteral("path"));
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_points->setObjectName(QStringLiteral("openPoints"));
    m_days->setObjectName(QStringLiteral("days"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::m);
    column->addWidget(answerCard());
    auto *closedDays = new QPushButton(tr("Closed days…"));
    closedDays->setObjectName(QStringLiteral("closedDays"));
    m_daysCard->headingLine()->addStretch(1);
    m_daysCard->headingLine()->addWidget(closedDays);
    column->addWidget(listCard(m_daysCard, m_days));
    column->addWidget(listCard(m_toldCard, m_told));
    column->addWidget(listCard(m_pointsCard, m_points));
    auto *way = new Card(tr("The way to this answer"));
    way->column()->addWidget(Text::paragraph(tr("Choose a question to go to the field that answers it."), Type::Caption, Text::Ink::Muted));
    column->addWidget(listCard(way, m_path));
    column->addWidget(listCard(new Card(tr("Reasons, line by line")), m_reasons));
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled(content));
    connect(closedDays, &QAbstractButton::clicked, this, [this] { ClosedDaysDialog(m_open.book(), m_open.library(), this).exec(); });
    connect(m_path, &RowSlot::opened, this, [this](int row) {
        if (!m_columns.value(row).isEmpty())
            emit fieldWanted(m_columns[row]);
    });
}

QWidget *DecisionPart::answerCard()
{
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *todo = new QHBoxLayout;
    todo->addWidget(m_level, 0, Qt::AlignTop);
    todo->addWidget(m_advice, 1);
    card->column()->addLayout(head);
    card->column()->addWidget(m_explanation);
    card->column()->addLayout(todo);
    card->column()->addWidget(m_law);
    card->column()->addWidget(m_note);
    return card;
}

QWidget *DecisionPart::listCard(Card *card, QWidget *list)
{
    card->addWide(list);
    return card;
}

void DecisionPart::refresh()
{
    const IncidentTexts *texts = m_open.texts();
    if (!m_open.isOpen() || !texts)
        return;
    showAnswer(*texts);
    showDays(*texts);
    showTold(*texts);
    showPath(*texts);
    showReasons(*texts);
    showOpenPoints(*texts);
}

void DecisionPart::takeKeyboard()
{
    if (m_path->list())
        m_path->list()->setFocus(Qt::TabFocusReason);
}

QString DecisionPart::lawWords(const QStringList &law) const
{
    return m_open.library().laws().texts(law, m_open.language(), LawForm::Short);
}

void DecisionPart::showAnswer(const IncidentTexts &texts)
{
    const Language language = m_open.language();
    const BreachDecision &decision = m_open.decision();
    const BreachOutcome *outcome = texts.breach.outcome(decision.outcome);
    m_title->setText(outcome ? outcome->title.in(language) : decision.outcome);
    m_state->show(decision.reportable            ? State{Mark::Watch, tr("To be reported")}
                      : !decision.open.isEmpty() ? State{Mark::Unknown, tr("Case by case")}
                                                 : State{Mark::Step, tr("On these answers")});
    m_explanation->setText(outcome ? outcome->explanation.in(language) : QString());
    m_advice->setText(outcome ? outcome->advice.in(language) : QString());
    m_level->setVisible(outcome && !outcome->level.isEmpty());
    if (outcome)
        m_level->show(levelOf(outcome->level));
    m_law->setText(outcome ? lawWords(outcome->law) : QString());
    m_note->setText(texts.breach.note().in(language));
}

// Day 1, the window of the first report, the last day of the final one; the sentences say how they were counted.
void DecisionPart::showDays(const IncidentTexts &texts)
{
    const BreachDecision &decision = m_open.decision();
    QList<Row> rows;
    const auto add = [&](const QString &lead, const QString &title) { rows.append({.mark = Mark::Step, .lead = lead, .title = title}); };
    if (const QDate known = m_open.record().knownOn; known.isValid())
        add(tr("day 1"), tr("The firm knew: %1").arg(dayWords(known)));
    if (decision.firstReport.to.isValid())
        add(tr("day 3 to 5"), tr("First report: %1 to %2").arg(dayWords(decision.firstReport.from), dayWords(decision.firstReport.to)));
    if (decision.finalDue.isValid())
        add(tr("day %1").arg(decision.finalDays),
            decision.finalDue == decision.rawFinal ? tr("Final report: until %1").arg(dayWords(decision.finalDue))
                                                   : tr("Final report: %1 is a closed day, so until the next open one, %2")
                                                         .arg(dayWords(decision.rawFinal), dayWords(decision.finalDue)));
    for (const BreachReason &reason : decision.reasons)
        if (isOfDays(reason)) {
            const BreachSentence *sentence = texts.breach.sentence(reason.code);
            rows.append({.title = texts.breach.text(reason, m_open.language()), .note = sentence ? lawWords(sentence->law) : QString()});
        }
    m_days->setRows(rows);
    m_daysCard->setVisible(!rows.isEmpty());
}

void DecisionPart::showTold(const IncidentTexts &texts)
{
    const BreachDecision &decision = m_open.decision();
    const Language language = m_open.language();
    QList<Row> rows;
    if (decision.reportable)
        rows.append(
            {.mark = Mark::Step, .title = tr("The Personal Information Protection Commission: first and final report, all nine items")});
    if (decision.notifyClient)
        rows.append({.mark = Mark::Step, .title = tr("The client: all nine items as far as known")});
    if (decision.notifyPersons) {
        QStringList items;
        for (const ReportItem &item : texts.guide.items())
            if (decision.notifyItems.contains(item.no))
                items << tr("%1 %2", "number, item").arg(item.no).arg(item.name.in(language));
        rows.append({.mark = Mark::Step, .title = tr("The persons: items %1").arg(items.join(m_open.book().words().comma()))});
    }
    if (decision.alternativeMeasure)
        rows.append({.mark = Mark::Step, .title = tr("Those who cannot be reached: a publication, or a desk where they can ask")});
    if (decision.myNumberCheck)
        rows.append({.mark = Mark::Unknown,
                     .title = texts.breach.myNumberNode().question.in(language),
                     .note = texts.breach.myNumberNode().help.in(language)});
    m_told->setRows(rows);
    m_toldCard->setVisible(!rows.isEmpty());
}

// All questions in their order: those on the way with their answer, the others as not asked.
void DecisionPart::showPath(const IncidentTexts &texts)
{
    const Language language = m_open.language();
    const QList<BreachDecision::Turn> &path = m_open.decision().path;
    QList<Row> rows;
    m_columns.clear();
    for (const BreachNode &node : texts.breach.nodes()) {
        const auto turn = std::find_if(path.cbegin(), path.cend(), [&](const BreachDecision::Turn &one) { return one.node == node.id; });
        QStringList fields;
        for (const QString &column : node.columns)
            fields << labelOf(column);
        const QString from = fields.isEmpty() ? QString() : tr("from: %1").arg(fields.join(m_open.book().words().comma()));
        if (turn == path.cend()) {
            rows.append({.mark = Mark::Skipped, .title = node.question.in(language), .note = tr("Not asked on this way.")});
        } else {
            const BreachAnswer *answer = node.answer(turn->answer);
            const QString said = answer ? answer->label.in(language) : turn->answer;
            rows.append({.mark = turn->answer == View("unknown") || turn->answer == View("open") ? Mark::Unknown : Mark::Done,
                         .title = node.question.in(language),
                         .note = from.isEmpty() ? tr("→ %1").arg(said) : tr("→ %1 (%2)").arg(said, from)});
        }
        m_columns << (turn == path.cend() ? QString() : node.columns.value(0));
    }
    const BreachOutcome *outcome = texts.breach.outcome(m_open.decision().outcome);
    if (outcome)
        rows.append({.mark = outcome->reportable ? Mark::Watch : Mark::Step, .title = outcome->title.in(language)});
    m_path->setRows(rows);
}

void DecisionPart::showReasons(const IncidentTexts &texts)
{
    QList<Row> rows;
    for (const BreachReason &reason : m_open.decision().reasons) {
        const BreachSentence *sentence = texts.breach.sentence(reason.code);
        const bool hasLevel = sentence && !sentence->level.isEmpty();
        rows.append({.lead = hasLevel ? LevelTag::word(levelOf(sentence->level)) : QString(),
                     .title = texts.breach.text(reason, m_open.language()),
                     .note = sentence ? lawWords(sentence->law) : QString()});
    }
    m_reasons->setRows(rows);
}

void DecisionPart::showOpenPoints(const IncidentTexts &texts)
{
    const Language language = m_open.language();
    QList<Row> rows;
    for (const BreachReason &reason : m_open.decision().reasons) {
        const BreachQuestion *question = texts.breach.question(reason.code);
        if (!question || !m_open.decision().open.contains(reason.code))
            continue;
        rows.append({.mark = Mark::Unknown,
                     .title = texts.breach.text(reason, language),
                     .note = tr("Ask: %1 What: %2", "whom, what").arg(question->whom.in(language), question->ask.in(language))});
    }
    m_points->setRows(rows);
    m_pointsCard->setVisible(!rows.isEmpty());
}
