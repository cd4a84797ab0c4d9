// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookpages.h"

#include "actions/actionspage.h"
#include "backup/bookcare.h"
#include "bookexport.h"
#include "checklist/checklistpage.h"
#include "contractors/contractorspage.h"
#include "documents/documentspage.h"
#include "domain/contractorstate.h"
#include "domain/deadlines.h"
#include "firm/firmpage.h"
#include "healthdesk/healthpage.h"
#include "holdings/ledgerpage.h"
#include "home/homepage.h"
#include "incidents/incidentspage.h"
#include "print/printpage.h"
#include "purposes/purposespage.h"
#include "requests/requestspage.h"
#include "start/guidepage.h"
#include "training/trainingpage.h"
#include "workspace/booktraining.h"
#include "years/yearpage.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

Page *makeHome(const PageContext &context)
{
    auto *home = new HomePage(context.desk, context.settings, context.watch, context.care);
    QObject::connect(home, &HomePage::backupWanted, &context.care, &BookCare::backUpNow);
    return home;
}

Page *makeFirm(const PageContext &context) { return new FirmPage(context.desk.book(), context.library, context.messages); }

Page *makeLedger(const PageContext &context)
{
    auto *ledger = new LedgerPage(context.desk.book(), context.library, context.messages, context.dialogs, context.settings);
    QObject::connect(ledger, &LedgerPage::printAsked, ledger, [print = context.print] { print(QStringLiteral("ledger"), {}, 0); });
    return ledger;
}

Page *makePurposes(const PageContext &context) { return new PurposesPage(context.desk, context.library, context.messages); }

Page *makeContractors(const PageContext &context)
{
    auto *contractors = new ContractorsPage(context.desk, context.library, context.messages, context.dialogs);
    QObject::connect(contractors, &ContractorsPage::printWanted, contractors,
                     [print = context.print](const QString &report, const QUuid &contractor) { print(report, contractor, 0); });
    QObject::connect(contractors, &ContractorsPage::exportWanted, contractors, [write = context.write](const QString &what) {
        write(what == QLatin1String("checks")        ? &BookExport::contractorChecks
                  : what == QLatin1String("records") ? &BookExport::provisions
                  : what == QLatin1String("joint")   ? &BookExport::jointUses
                                                     : &BookExport::contractors);
    });
    return contractors;
}

Page *makeChecklist(const PageContext &context)
{
    auto *checklist = new ChecklistPage(context.desk, context.library, context.messages, context.dialogs, context.settings);
    QObject::connect(checklist, &ChecklistPage::yearWanted, checklist, [go = context.go] { go(QStringLiteral("year")); });
    return checklist;
}

Page *makeActions(const PageContext &context)
{
    auto *actions = new ActionsPage(context.desk, context.library, context.messages, context.settings);
    QObject::connect(actions, &ActionsPage::exportAsked, actions, [write = context.write] { write(&BookExport::actions); });
    return actions;
}

Page *makeDocuments(const PageContext &context)
{
    auto *documents = new DocumentsPage(context.desk, context.messages, context.settings);
    QObject::connect(documents, &DocumentsPage::printAsked, documents, context.showPaper);
    return documents;
}

Page *makeTraining(const PageContext &context)
{
    auto *training = new TrainingPage(context.desk, context.library, context.messages, context.dialogs);
    QObject::connect(training, &TrainingPage::printWanted, training,
                     [print = context.print](const QString &report, const QUuid &record) { print(report, record, 0); });
    return training;
}

template<class P> Page *makeDesk(const PageContext &context)
{
    auto *desk = new P(context.desk, context.library, context.messages, context.dialogs);
    QObject::connect(desk, &P::printWanted, desk,
                     [print = context.print](const QString &report, const QUuid &record) { print(report, record, 0); });
    return desk;
}

Page *makePrint(const PageContext &context) { return new PrintPage(context.desk, context.dialogs, context.messages); }

Page *makeGuide(const PageContext &context)
{
    return new GuidePage(context.desk.book(), context.library, context.settings, context.messages);
}

Page *makeYear(const PageContext &context)
{
    auto *years = new YearPage(context.desk, context.dialogs, context.messages);
    QObject::connect(years, &YearPage::printWanted, years,
                     [print = context.print](const QString &report, int year) { print(report, {}, year); });
    return years;
}

// Each once, however many findings it has.
int purposesToMend(const QList<Finding> &findings)
{
    QSet<QUuid> purposes;
    for (const Finding &finding : findings)
        for (const Subject &subject : finding.subjects.mid(0, 1))
            if (subject.type == QLatin1StringView(Schema<Purpose>::plural)
                || subject.type == QLatin1StringView(Schema<PurposeChange>::plural))
                purposes << subject.id;
    return int(purposes.size());
}

void showOpenActions(NavList &navigation, const QList<Action> &actions, QDate today)
{
    const bool isLate = std::any_of(actions.cbegin(), actions.cend(), [today](const Action &one) { return isOverdue(one, today); });
    navigation.setWaiting(QStringLiteral("actions"),
                          int(std::count_if(actions.cbegin(), actions.cend(), [](const Action &one) { return isOpen(one); })),
                          isLate ? Mark::Late : Mark::None);
}

void showLate(NavList &navigation, const QString &page, qsizetype late)
{
    navigation.setWaiting(page, int(late), late > 0 ? Mark::Late : Mark::None);
}

// What has a day at the desks: how much is open, and whether any of it is late.
void showDesks(NavList &navigation, const BookRecords &records, const QList<Deadline> &deadlines)
{
    const auto isLate = [&](QLatin1StringView first, QLatin1StringView second) {
        return std::any_of(deadlines.cbegin(), deadlines.cend(), [&](const Deadline &one) {
            return one.daysLeft < 0 && (one.kind.startsWith(first) || one.kind.startsWith(second));
        });
    };
    const DeskRecords &desks = records.desks;
    const auto open = [](const auto &all) { return std::count_if(all.cbegin(), all.cend(), [](const auto &one) { return isOpen(one); }); };
    navigation.setWaiting(QStringLiteral("requests"), int(open(desks.requests) + open(desks.complaints)),
                          isLate(QLatin1StringView("request"), QLatin1StringView("complaint")) ? Mark::Late : Mark::None);
    navigation.setWaiting(QStringLiteral("incidents"), int(open(desks.incidents)),
                          isLate(QLatin1StringView("incident"), QLatin1StringView("incident")) ? Mark::Late : Mark::None);
}

} // namespace

QList<BookPage> bookPages()
{
    const auto word = [](const char *text) { return QCoreApplication::translate("BookPages", text); };
    const auto entry = [&](const char *id, const char *icon, const QString &text, bool startsGroup = false) {
        return NavEntry{QString::fromLatin1(id), QString::fromLatin1(icon), text, 0, Mark::None, startsGroup};
    };
    return {
        {entry("home", "home", word(QT_TRANSLATE_NOOP("BookPages", "Home"))), makeHome},
        {entry("firm", "company", word(QT_TRANSLATE_NOOP("BookPages", "Firm")), true), makeFirm},
        {entry("ledger", "ledger", word(QT_TRANSLATE_NOOP("BookPages", "Ledger"))), makeLedger},
        {entry("purposes", "purpose", word(QT_TRANSLATE_NOOP("BookPages", "Purposes"))), makePurposes},
        {entry("contractors", "contractors", word(QT_TRANSLATE_NOOP("BookPages", "Contractors"))), makeContractors},
        {entry("checklist", "checklist", word(QT_TRANSLATE_NOOP("BookPages", "Checklist"))), makeChecklist},
        {entry("actions", "improve", word(QT_TRANSLATE_NOOP("BookPages", "Actions"))), makeActions},
        {entry("documents", "documents", word(QT_TRANSLATE_NOOP("BookPages", "Documents"))), makeDocuments},
        {entry("training", "training", word(QT_TRANSLATE_NOOP("BookPages", "Training"))), makeTraining},
        {entry("requests", "requests", word(QT_TRANSLATE_NOOP("BookPages", "Requests"))), makeDesk<RequestsPage>},
        {entry("incidents", "leak", word(QT_TRANSLATE_NOOP("BookPages", "Leaks"))), makeDesk<IncidentsPage>},
        {entry("health", "kind-health", word(QT_TRANSLATE_NOOP("BookPages", "Health, numbers"))), makeDesk<HealthPage>},
        {entry("print", "print", word(QT_TRANSLATE_NOOP("BookPages", "Print")), true), makePrint},
        {entry("guide", "", {}), makeGuide},
        {entry("year", "", {}), makeYear},
    };
}

void showWaiting(NavList &navigation, const ReviewDesk &desk, const Overview &overview)
{
    const QDate today = desk.today();
    navigation.setWaiting(QStringLiteral("ledger"), overview.incomplete + overview.unsure);
    navigation.setWaiting(QStringLiteral("purposes"), purposesToMend(desk.findings()));
    showOpenActions(navigation, desk.book().records<Action>().records(), today);
    const QList<TrainingDue> dues = trainingDues(trainingOf(desk.book()), desk.book().firm().fiscalStart, today);
    showLate(navigation, QStringLiteral("training"),
             std::count_if(dues.cbegin(), dues.cend(), [today](const TrainingDue &due) { return due.date < today; }));
    const LastChecks last = lastChecksOf(desk.input().records.contractorChecks);
    const QList<Contractor> &contractors = desk.input().records.contractors;
    showLate(navigation, QStringLiteral("contractors"), std::count_if(contractors.cbegin(), contractors.cend(), [&](const Contractor &one) {
                 return needsAttention(one, last, today);
             }));
    showDesks(navigation, desk.input().records, deadlinesOf(desk.input().records, desk.input().years));
    navigation.setWaiting(QStringLiteral("checklist"), desk.isClosed() ? 0 : desk.review().total.open + desk.review().total.recheck);
}
