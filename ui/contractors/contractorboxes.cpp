// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractorboxes.h"

#include "domain/text.h"
#include "forms/linkbutton.h"
#include "guidedialog.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/pickbox.h"
#include "widgets/text.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QVBoxLayout *columnIn(QWidget *box)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    return column;
}

} // namespace

HoldingsBox::HoldingsBox(const Book &book)
    : m_book(book)
    , m_picked(new PickBox({}, tr("Add")))
    , m_open(new LinkButton(tr("Open in the ledger")))
{
    m_picked->setAccessibleName(tr("Holdings"));
    m_open->setObjectName(QStringLiteral("openHolding"));
    QVBoxLayout *column = columnIn(this);
    column->addWidget(m_picked);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    setFocusProxy(m_picked);
    connect(m_picked, &PickBox::edited, this, [this](const QStringList &codes) {
        QList<QUuid> ids;
        for (const QString &code : codes)
            ids << QUuid::fromString(code);
        emit edited(ids);
    });
    connect(m_open, &LinkButton::wanted, this, &HoldingsBox::holdingWanted);
}

void HoldingsBox::show(const QUuid &contractor)
{
    QList<Choice> choices, chosen;
    for (const Holding &holding : m_book.records<Holding>().records()) {
        const Choice choice{holding.id.toString(QUuid::WithoutBraces), holding.name};
        const bool isLinked = holding.contractors.has(contractor);
        if (isLinked)
            chosen << choice;
        if (isLinked || holding.presence != Presence::Archived)
            choices << choice;
    }
    QStringList codes;
    for (const Choice &choice : chosen)
        codes << choice.code;
    if (choices == m_choices && codes == m_picked->chosen())
        return;
    m_choices = choices;
    m_picked->setChoices(choices);
    m_picked->setChosen(codes);
    m_open->setTargets(chosen);
}

ChecksBox::ChecksBox(const Book &book) : m_book(book), m_list(new RowSlot(tr("Checks")))
{
    QVBoxLayout *column = columnIn(this);
    m_list->setObjectName(QStringLiteral("checks"));
    column->addWidget(m_list);
    auto *add = new QPushButton(lineIcon(QStringLiteral("add")), tr("Enter a check…"));
    add->setObjectName(QStringLiteral("addCheck"));
    column->addWidget(add, 0, Qt::AlignLeft);
    setFocusProxy(add);
    connect(m_list, &RowSlot::opened, this, [this](int row) { emit checkWanted(m_ids[row]); });
    connect(add, &QPushButton::clicked, this, &ChecksBox::addWanted);
}

void ChecksBox::show(const QUuid &contractor)
{
    QList<ContractorCheck> checks;
    for (const ContractorCheck &check : m_book.records<ContractorCheck>().records())
        if (check.contractors.has(contractor))
            checks << check;
    std::stable_sort(checks.begin(), checks.end(),
                     [](const ContractorCheck &one, const ContractorCheck &other) { return one.checkedOn > other.checkedOn; });
    QList<Row> rows;
    QList<QUuid> ids;
    for (const ContractorCheck &check : checks) {
        const bool isLatest = rows.isEmpty(), mending = check.remedyDue.isValid() || !check.remedy.trimmed().isEmpty();
        const QString how = m_book.words().text(check.method, "check_methods");
        rows.append({.mark = !mending ? Mark::Done
                         : isLatest   ? Mark::Watch
                                      : Mark::Step,
                     .lead = check.checkedOn.toString(Qt::ISODate),
                     .title = how.isEmpty() ? tr("Check") : how,
                     .note = oneLine(firstOf(mending ? check.remedy : check.result, 80)),
                     .trail = tr("%1 of 6", "points in order").arg(check.points.values.size())});
        ids << check.id;
    }
    m_ids = ids;
    m_list->setRows(rows);
}

GuideBox::GuideBox() : m_said(Text::paragraph({}, Type::Caption)), m_ask(new QPushButton)
{
    m_said->setObjectName(QStringLiteral("guideSaid"));
    m_ask->setObjectName(QStringLiteral("askGuide"));
    QVBoxLayout *column = columnIn(this);
    column->addWidget(m_said);
    column->addWidget(m_ask, 0, Qt::AlignLeft);
    setFocusProxy(m_ask);
    connect(m_ask, &QPushButton::clicked, this, &GuideBox::guideWanted);
}

void GuideBox::show(const Contractor &contractor, const DecisionGuide *guide, Language language)
{
    m_ask->setEnabled(guide);
    QString said = tr("Entrustment, provision, joint use? Answer a few questions and see which, and why.");
    m_ask->setText(tr("Ask the guide…"));
    if (const Decision decision = guide ? guide->decide(contractor.decision) : Decision(); decision.outcome) {
        said = tr("The guide on %1: %2").arg(contractor.decidedOn.toString(Qt::ISODate), decision.outcome->title.in(language));
        if (decision.outcome->relation != contractor.relation.value)
            said += u'\n' + tr("What is chosen above is something else. Ask again, or choose the same.");
        for (const QString &reason : reasonsOf(decision, language).mid(1))
            said += u'\n' + reason;
        m_ask->setText(tr("Look at it, or ask again…"));
    }
    m_said->setText(said);
}

GradeBox::GradeBox() : m_points(Text::paragraph({}, Type::Caption))
{
    m_points->setObjectName(QStringLiteral("gradePoints"));
    columnIn(this)->addWidget(m_points);
}

void GradeBox::show(const ContractorGrade &grade)
{
    QStringList lines;
    for (const GradePoint &point : grade.points)
        lines << QString((point.isMet ? u"○ " : u"― ") + point.text);
    lines << (grade.letter.isEmpty() ? tr("Only what is entrusted now is graded.") : gradeRule());
    m_points->setText(lines.join(u'\n'));
}
