// SPDX-License-Identifier: GPL-3.0-or-later
#include "memo.h"

#include "findingsheet.h"

#include <algorithm>

namespace {

constexpr qsizetype rowsAtMost = 5; // of one part: the memo stays short, the checklist has all

class Memo
{
    Q_DECLARE_TR_FUNCTIONS(ReviewMemo)

public:
    explicit Memo(const ReportData &data) : m_data(data), m_words(data) { }
    Sheet sheet();

private:
    SheetFacts standing() const;
    void addAsked();
    void addUndecided();
    void addWeak();
    void addUnknown();
    void addFindings();
    void addActions();
    void add(const QString &title, SheetTable table, qsizetype count = 0);
    QString nextStep(const Answer &answer) const;

    const ReportData &m_data;
    ReviewWords m_words;
    Sheet m_sheet;
};

Sheet Memo::sheet()
{
    m_sheet = m_words.sheet(tr("Memo for the adviser"));
    m_sheet.blocks << standing();
    addAsked();
    addUndecided();
    addWeak();
    addUnknown();
    addFindings();
    addActions();
    if (m_sheet.blocks.size() == 1)
        m_sheet.blocks << SheetText{tr("Nothing is open.")};
    return std::move(m_sheet);
}

SheetFacts Memo::standing() const
{
    const YearReview &review = m_words.review();
    const ReviewYear &record = m_words.year().record;
    const auto day = [&](QDate date) { return m_words.words().day(date); };
    const QString state = record.closedOn.isValid() ? tr("closed on %1 by %2").arg(day(record.closedOn), record.signedBy)
        : record.startedOn.isValid()                ? tr("under way since %1").arg(day(record.startedOn))
                                                    : tr("not started yet");
    SheetFacts facts{{{tr("Privacy officer"), m_data.firm.privacyOfficer},
                      {tr("Number of workers"), m_data.firm.employees ? m_words.words().number(*m_data.firm.employees) : QString()},
                      {tr("Review"), state},
                      {tr("Points"), m_words.score(review.total, review.totalBefore)}},
                     1};
    if (m_data.scope)
        facts.pairs << m_data.scope(m_data.firm);
    facts.pairs.removeIf([](const SheetPair &pair) { return pair.value.isEmpty(); });
    return facts;
}

// `count` where a row stands for more than one.
void Memo::add(const QString &title, SheetTable table, qsizetype count)
{
    if (table.rows.isEmpty())
        return;
    const qsizetype more = table.rows.size() - rowsAtMost;
    m_sheet.blocks << SheetHeading{tr("%1: %2", "title and number").arg(title).arg(count > 0 ? count : table.rows.size())};
    if (more > 0)
        table.rows.resize(rowsAtMost);
    m_sheet.blocks << table;
    if (more > 0)
        m_sheet.blocks << SheetText{tr("And %1 more, which the annual report lists.").arg(more), true, true};
}

// Notes that ask something, wherever they were written.
void Memo::addAsked()
{
    SheetTable table{{{tr("About"), {}, 3}, {tr("Question"), {}, 5}}, {}};
    const auto look = [&](const QString &about, const QString &note) {
        if (note.contains(u'？') || note.contains(u'?'))
            table.rows += SheetRow{{about}, {note, {}, true}};
    };
    for (const ReviewItem &item : m_words.review().items)
        look(m_words.in(item.ask), item.answer.note);
    for (const Action &action : m_words.year().actions)
        if (isOpen(action))
            look(action.title, action.note);
    for (const Holding &holding : m_data.holdings)
        look(holding.name, holding.note);
    for (const Contractor &contractor : m_data.contractors)
        look(contractor.name, contractor.note);
    add(tr("What the firm asks"), table);
}

void Memo::addUndecided()
{
    QStringList facts;
    forEachField<Firm>([&](const auto &field) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Value, Fact>)
            if (m_data.firm.*field.member == Fact::Unknown)
                facts << ReportWords::label(field);
    });
    if (!facts.isEmpty())
        m_sheet.blocks << SheetHeading{tr("Not decided yet about the firm: %1").arg(facts.size())} << SheetText{m_words.joined(facts)};
}

QString Memo::nextStep(const Answer &answer) const
{
    const AnswerStep *step = m_words.next(answer);
    return step ? m_words.in(step->what) : QString();
}

// The heaviest first.
void Memo::addWeak()
{
    QList<const ReviewItem *> weak;
    for (const ReviewItem &item : m_words.review().items)
        if (isDuty(item.level) && isWeak(item.answer) && item.answer.value != AnswerValue::Unknown)
            weak << &item;
    std::stable_sort(weak.begin(), weak.end(), [](const ReviewItem *one, const ReviewItem *other) {
        return std::pair(-one->weight, one->answer.value) < std::pair(-other->weight, other->answer.value);
    });
    SheetTable table{{{tr("Question"), tr("Article"), 5}, {tr("Answer"), {}, 1.3}, {tr("Next step"), {}, 3}}, {}};
    for (const ReviewItem *item : weak)
        table.rows += SheetRow{
            {m_words.in(item->ask), m_words.law(item->law)}, {m_words.text(item->answer.value), {}, true}, {nextStep(item->answer)}};
    add(tr("Duties not fully met"), table);
}

void Memo::addUnknown()
{
    SheetTable table{{{tr("Question"), {}, 5}, {tr("Note"), {}, 3}, {tr("Next step"), {}, 3}}, {}};
    for (const ReviewItem &item : m_words.review().items)
        if (item.answer.value == AnswerValue::Unknown && isWeak(item.answer))
            table.rows += SheetRow{{m_words.in(item.ask), m_words.level(item.level)}, {item.answer.note}, {nextStep(item.answer)}};
    add(tr("Answered with “don’t know”"), table);
}

void Memo::addFindings()
{
    SheetTable table{{{tr("Level"), {}, 1.2}, {tr("What does not fit"), {}, 4}, {tr("Records"), {}, 4}}, {}};
    for (const FindingGroup &group : groupedFindings(m_words))
        table.rows
            += SheetRow{{m_words.level(group.first->level)}, {inWords(group, m_words), {}, true}, {recordsOf(group, m_words, rowsAtMost)}};
    add(tr("Findings"), table, m_words.year().findings.size());
}

void Memo::addActions()
{
    SheetTable table{{{tr("Action"), {}, 5}, {tr("Who"), {}, 2}, {tr("Until"), {}, 2}}, {}};
    for (const Action &action : m_words.year().actions)
        if (isOverdue(action, m_words.year().asOf))
            table.rows += SheetRow{{action.title, {}, true}, {action.who}, {action.due.toString(Qt::ISODate)}};
    add(tr("Actions overdue"), table);
}

} // namespace

Sheet memoReport(const ReportData &data) { return Memo(data).sheet(); }
