// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractorpane.h"

#include "checkdialog.h"
#include "contractorboxes.h"
#include "dialogs.h"
#include "guidedialog.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/text.h"
#include "workspace/contractorwork.h"

#include <QHBoxLayout>
#include <QLineEdit>

ContractorPane::ContractorPane(ReviewDesk &desk, const Library &library, const DecisionGuide *guide, MessageBar &messages, Dialogs &dialogs)
    : ContractorPane(desk, library, guide, messages, dialogs,
                     std::make_shared<LastChecks>(lastChecksOf(desk.book().records<ContractorCheck>().records())))
{ }

ContractorPane::ContractorPane(ReviewDesk &desk, const Library &library, const DecisionGuide *guide, MessageBar &messages, Dialogs &dialogs,
                               std::shared_ptr<LastChecks> last)
    : RecordPane(desk.book(), library, messages, contractorSetup(desk, last))
    , m_desk(desk)
    , m_book(desk.book())
    , m_library(library)
    , m_guide(guide)
    , m_messages(messages)
    , m_dialogs(dialogs)
    , m_last(std::move(last))
    , m_state(new Badge)
    , m_due(new ElidedText({}, Type::Caption, Text::Ink::Muted))
    , m_holdings(new HoldingsBox(m_book))
    , m_checks(new ChecksBox(m_book))
    , m_said(new GuideBox)
    , m_grade(new GradeBox)
{
    setDivision(48);
    addTop();
    addBoxes();
    addHints();
    connect(&m_book.records<ContractorCheck>(), &RecordModelBase::recordsChanged, this, &ContractorPane::followChecks);
    connect(&m_book.records<Holding>(), &RecordModelBase::recordsChanged, m_holdings, [this] { m_holdings->show(shownId()); });
    connect(this, &RecordPaneView::recordShown, this, &ContractorPane::showStanding);
    connect(m_holdings, &HoldingsBox::holdingWanted, this, [this](const QUuid &id) {
        if (finish())
            emit holdingWanted(id);
    });
    connect(m_holdings, &HoldingsBox::edited, this, [this](const QList<QUuid> &ids) {
        if (finish() && shown())
            apply(linking(m_desk.inputNow().records, shownId(), ids), tr("Link the holdings of “%1”").arg(shownName()));
    });
    connect(m_checks, &ChecksBox::addWanted, this, &ContractorPane::addCheck);
    connect(m_checks, &ChecksBox::checkWanted, this, &ContractorPane::openCheck);
    connect(m_said, &GuideBox::guideWanted, this, &ContractorPane::askGuide);
    showStanding();
}

void ContractorPane::addTop()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(m_state);
    line->addWidget(m_due, 1);
    top()->addLayout(line);
}

void ContractorPane::addBoxes()
{
    const auto addTo = [this](const char *column, const QString &label, QWidget *box) {
        for (auto *fields : line(column)->parentWidget()->findChildren<QFormLayout *>())
            if (fields->indexOf(line(column)) >= 0)
                addField(*fields, label, box);
    };
    addTo("relation", tr("Guide"), m_said);
    addTo("items", tr("Holdings"), m_holdings);
    addTo("last_check", tr("Checks"), m_checks);
    form()->insertWidget(form()->count() - 1, new Expander(tr("How the grade is counted"), m_grade));
}

void ContractorPane::addHints()
{
    editor<QLineEdit>("name")->setPlaceholderText(tr("e.g. Sakura Payroll Office"));
    editor<QLineEdit>("work")->setPlaceholderText(tr("e.g. Payroll and year-end adjustment"));
    editor<QLineEdit>("contact")->setPlaceholderText(tr("e.g. Mr Tanaka, 03-…"));
    editor<QLineEdit>("handover")->setPlaceholderText(tr("e.g. File with a password, by their upload page"));
    editor<QLineEdit>("workplace")->setPlaceholderText(tr("e.g. Their office in Chiyoda, nobody at home"));
    editor<QLineEdit>("contract_title")->setPlaceholderText(tr("e.g. Contract on payroll services"));
}

void ContractorPane::followChecks()
{
    *m_last = lastChecksOf(m_book.records<ContractorCheck>().records());
    refreshList();
    showStanding();
}

void ContractorPane::showStanding()
{
    const Contractor *contractor = shown();
    if (!contractor)
        return;
    const auto found = m_last->constFind(contractor->id);
    const ContractorCheck *check = found == m_last->constEnd() ? nullptr : &*found;
    const ContractorGrade grade = gradeOf(*contractor, check, m_desk.today());
    const QDate due = nextCheckOf(*contractor, m_desk.today());
    QStringList words;
    if (!grade.letter.isEmpty() && wasLookedAt(*contractor, check))
        words << tr("Grade %1").arg(grade.letter);
    if (due.isValid())
        words << tr("next check %1").arg(due.toString(Qt::ISODate));
    m_state->show(standingOf(*contractor, check, m_desk.today()));
    m_due->setText(words.join(m_book.words().comma()));
    m_holdings->show(contractor->id);
    m_checks->show(contractor->id);
    m_said->show(*contractor, m_guide, m_book.words().language);
    m_grade->show(grade);
}

bool ContractorPane::apply(const Change &change, const QString &title)
{
    return change.isEmpty() || m_messages.check(m_book.apply(change, title));
}

void ContractorPane::say(const QString &text)
{
    Book &book = m_book;
    m_messages.show({.text = text, .action = tr("Undo"), .run = [&book, writes = book.writes()] {
                         if (book.writes() == writes) // nothing was done since
                             book.history().undo();
                     }});
}

void ContractorPane::askGuide()
{
    if (!m_guide || !finish() || !shown() || m_book.isReadOnly())
        return;
    auto *dialog = new GuideDialog(*m_guide, m_library, m_book.words().language, shownName(), shown()->decision, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = shownId()] {
        const Contractor *contractor = m_book.records<Contractor>().find(id);
        const Decision decision = dialog->decision();
        if (!contractor || !apply(deciding(*contractor, decision, m_desk.today()), tr("What “%1” is").arg(shownName())))
            return;
        say(tr("Entered: %1").arg(decision.outcome->title.in(m_book.words().language)));
    });
    dialog->open();
}

void ContractorPane::addCheck()
{
    if (!finish() || !shown() || m_book.isReadOnly())
        return;
    lookAt({.contractors = {{shownId()}}, .checkedOn = m_desk.today()}, true);
}

void ContractorPane::openCheck(const QUuid &id)
{
    const ContractorCheck *check = m_book.records<ContractorCheck>().find(id);
    if (!check || !finish() || m_book.isReadOnly())
        return;
    if (!check->contractors.has(shownId()))
        open(check->contractors.ids.value(0));
    lookAt(*check, false);
}

void ContractorPane::lookAt(const ContractorCheck &check, bool isNew)
{
    const auto kind = isNew ? CheckDialog::Kind::New : CheckDialog::Kind::There;
    auto *dialog = new CheckDialog(check, kind, shownName(), m_library, m_book.words().language, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, check, name = shownName()] {
        const BookRecords records = m_desk.inputNow().records;
        const ContractorCheck *there = m_book.records<ContractorCheck>().find(check.id);
        if (!dialog->wantsRemoval())
            apply(checking(records, dialog->check()), tr("Check of “%1”").arg(name));
        else if (there && apply(unchecking(records, *there), tr("Delete the check of “%1”").arg(name)))
            say(tr("The check was deleted."));
    });
    dialog->open();
}

QStringList ContractorPane::namedBy(const QUuid &id) const
{
    QStringList names;
    for (const Holding &holding : m_book.records<Holding>().records())
        if (holding.contractors.has(id))
            names << tr("“%1” of the ledger").arg(oneLine(firstOf(holding.name, 30)));
    for (const Provision &provision : m_book.records<Provision>().records())
        if (provision.recipients.has(id))
            names << tr("the record of provision of %1").arg(provision.date.toString(Qt::ISODate));
    for (const Document &document : m_book.records<Document>().records())
        if (document.contractors.has(id))
            names << tr("the document “%1”").arg(oneLine(firstOf(document.title, 30)));
    const auto &checks = m_book.records<ContractorCheck>().records();
    const auto count
        = std::count_if(checks.cbegin(), checks.cend(), [&](const ContractorCheck &check) { return check.contractors.has(id); });
    if (count > 0)
        names << tr("%n checks", nullptr, int(count));
    return names;
}

void ContractorPane::removeShown()
{
    constexpr int mostNamed = 8;
    if (!shown() || m_book.isReadOnly())
        return;
    const Contractor contractor = *shown();
    QStringList names = namedBy(contractor.id);
    if (names.isEmpty())
        return RecordPane::removeShown();
    const qsizetype more = names.size() - mostNamed;
    names = names.mid(0, mostNamed);
    if (more > 0)
        names << tr("and %n more", nullptr, int(more));
    const QString text = tr("It is named by: %1.\n\nIf the work is over, end it instead: what was handed over stays on record.")
                             .arg(names.join(m_book.words().comma()));
    const int chosen = m_dialogs.choose(window(), tr("Delete “%1”?").arg(shownName()), text, {tr("End it today"), tr("Delete")});
    if (chosen == 0)
        end(contractor);
    else if (chosen == 1)
        RecordPane::removeShown();
}

void ContractorPane::end(const Contractor &contractor)
{
    if (!apply(ending(contractor, m_desk.today()), tr("End “%1”").arg(shownName())))
        return;
    say(tr("“%1” ended today. Enter how the data was returned or erased.").arg(shownName()));
    focusField(QStringLiteral("return_proof"));
}
