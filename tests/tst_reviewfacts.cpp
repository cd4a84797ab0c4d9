// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reviewfacts.h"

#include <QTest>

#include <functional>

namespace {

// What a row changes about a firm with one plain holding, every column answered.
struct Book
{
    Firm firm;
    QList<Holding> holdings;
    QList<Purpose> purposes;
    QList<Contractor> contractors;

    Holding &holding() { return holdings.first(); }
};

using Edit = std::function<void(Book &)>;

Holding plainHolding()
{
    Holding holding;
    holding.kind = {QStringLiteral("spreadsheet")};
    holding.subjects = {{QStringLiteral("customer")}};
    holding.legalClass = {QStringLiteral("personal-data")};
    holding.retained = {QStringLiteral("yes")};
    holding.form = {QStringLiteral("computer")};
    holding.items = {{QStringLiteral("name")}};
    holding.sensitive = {{QStringLiteral("none")}};
    holding.financial = {QStringLiteral("none")};
    holding.myNumber = {QStringLiteral("none")};
    holding.sources = {{QStringLiteral("written-by-person")}};
    holding.storage = {{QStringLiteral("pc")}};
    holding.countries = {{QStringLiteral("JP")}};
    holding.medium = {QStringLiteral("electronic")};
    holding.thirdParty = {{QStringLiteral("none")}};
    holding.planned = {QStringLiteral("none")};
    return holding;
}

Contractor contractor(const char *relation, const char *country)
{
    Contractor found;
    found.relation = {QString::fromLatin1(relation)};
    found.countries = {{QString::fromLatin1(country)}};
    return found;
}

} // namespace

Q_DECLARE_METATYPE(Edit)

// Where each fact of the review comes from.
class TestReviewFacts : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingOfAnEmptyBook();
    void worksOutEachFact_data();
    void worksOutEachFact();
};

void TestReviewFacts::knowsNothingOfAnEmptyBook()
{
    const ReviewFacts facts = reviewFactsOf({}, {}, {}, {});
    QCOMPARE(facts.keys().size(), 35);
    for (const QString &key : facts.keys())
        QVERIFY2(facts.of(key) == Fact::Unknown, qPrintable(key));
    QVERIFY(!facts.knows(QStringLiteral("firm.colour")));
}

void TestReviewFacts::worksOutEachFact_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Fact>("expected");
    const auto row = [](const char *key, const char *what, Fact expected, const Edit &edit) {
        QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(key), QLatin1String(what))))
            << QString(key) << edit << expected;
    };
    const Edit nothing = [](Book &) {};
    row("ledger.paper", "no paper", Fact::No, nothing);
    row("ledger.electronic", "a spreadsheet", Fact::Yes, nothing);
    row("ledger.paper", "medium not answered", Fact::Unknown, [](Book &book) { book.holding().medium = {}; });
    row("ledger.paper", "paper still to be confirmed", Fact::Unknown, [](Book &book) {
        book.holdings << plainHolding();
        book.holdings.last().medium = {QStringLiteral("paper")};
        book.holdings.last().presence = Presence::Unsure;
    });
    row("ledger.paper", "paper no longer kept", Fact::No, [](Book &book) {
        book.holdings << plainHolding();
        book.holdings.last().medium = {QStringLiteral("paper")};
        book.holdings.last().presence = Presence::Archived;
    });
    row("firm.cloud", "answered no", Fact::No, [](Book &book) { book.firm.cloud = Fact::No; });
    row("firm.cloud", "answered no, but the ledger has one", Fact::Yes, [](Book &book) {
        book.firm.cloud = Fact::No;
        book.holding().storage = {{QStringLiteral("cloud")}};
    });
    row("firm.cloud", "not answered", Fact::Unknown, nothing);
    row("firm.contractors", "none", Fact::No, nothing);
    row("firm.contractors", "one", Fact::Yes, [](Book &book) { book.contractors << contractor("entrustment", "JP"); });
    row("firm.contractors", "one to be checked", Fact::Unknown, [](Book &book) { book.contractors << contractor("check", "JP"); });
    row("firm.contractors", "a cloud that only stores", Fact::No, [](Book &book) { book.contractors << contractor("storage-only", "US"); });
    row("firm.foreign", "a cloud that only stores", Fact::Yes, [](Book &book) { book.holding().countries = {{QStringLiteral("US")}}; });
    row("firm.foreign_recipient", "nobody", Fact::No, nothing);
    row("firm.foreign_recipient", "one abroad", Fact::Yes, [](Book &book) { book.contractors << contractor("entrustment", "VN"); });
    row("firm.foreign_recipient", "country not known", Fact::Unknown,
        [](Book &book) { book.contractors << contractor("entrustment", "unknown"); });
    row("firm.staff", "five", Fact::Yes, [](Book &book) { book.firm.employees = 5; });
    row("firm.staff", "nobody", Fact::No, [](Book &book) { book.firm.employees = 0; });
    row("firm.small", "all three", Fact::Yes, [](Book &book) {
        book.firm.employees = 5;
        book.firm.over5000 = book.firm.entrusted = Fact::No;
    });
    row("firm.small", "the ledger contradicts", Fact::Unknown, [](Book &book) {
        book.firm.employees = 5;
        book.firm.over5000 = book.firm.entrusted = Fact::No;
        book.holding().count = 6000;
    });
    row("firm.entrusted", "data of a client", Fact::Yes, [](Book &book) { book.holding().sources = {{QStringLiteral("from-client")}}; });
    row("firm.thirdparty", "with consent", Fact::Yes, [](Book &book) { book.holding().thirdParty = {{QStringLiteral("consent")}}; });
    row("firm.thirdparty", "reports demanded by law", Fact::No, [](Book &book) {
        book.firm.thirdPartyProvision = Fact::No;
        book.holding().thirdParty = {{QStringLiteral("statutory")}};
    });
    row("firm.receives_thirdparty", "a bought list", Fact::Yes,
        [](Book &book) { book.holding().sources = {{QStringLiteral("third-party")}}; });
    row("firm.receives_thirdparty", "check-ups sent by the clinic", Fact::No, [](Book &book) {
        book.holding().kind = {QStringLiteral("health-checks")};
        book.holding().sources = {{QStringLiteral("third-party")}};
    });
    row("firm.webform", "no website", Fact::No, [](Book &book) { book.firm.websiteExists = Fact::No; });
    row("firm.cookies", "a website", Fact::Unknown, [](Book &book) { book.firm.websiteExists = Fact::Yes; });
    row("firm.hiring", "applications kept", Fact::Yes, [](Book &book) { book.holding().subjects = {{QStringLiteral("applicant")}}; });
    row("ledger.sensitive", "none", Fact::No, nothing);
    row("ledger.sensitive", "patients", Fact::Yes, [](Book &book) { book.firm.specialCareCustomers = Fact::Yes; });
    row("ledger.staff_health", "illness of customers", Fact::No,
        [](Book &book) { book.holding().sensitive = {{QStringLiteral("medical-history")}}; });
    row("ledger.staff_health", "illness of workers", Fact::Yes, [](Book &book) {
        book.holding().subjects = {{QStringLiteral("employee")}};
        book.holding().sensitive = {{QStringLiteral("medical-history")}};
    });
    row("ledger.intake_forms", "none", Fact::No, nothing);
    row("ledger.intake_forms", "paper", Fact::Yes, [](Book &book) { book.holding().planned = {QStringLiteral("paper")}; });
    row("firm.mailing", "told by a purpose", Fact::Yes,
        [](Book &book) { book.purposes << Purpose{.text = QStringLiteral("新商品の案内を送るため")}; });
    row("purpose.analysis", "nothing to analyse", Fact::No, nothing);
    row("purpose.analysis", "orders", Fact::Unknown, [](Book &book) { book.holding().items = {{QStringLiteral("order-history")}}; });
    row("firm.sends", "nothing recorded", Fact::Unknown, nothing);
}

void TestReviewFacts::worksOutEachFact()
{
    QFETCH(QString, key);
    QFETCH(Edit, edit);
    QFETCH(Fact, expected);
    Book book{{}, {plainHolding()}, {}, {}};
    edit(book);
    const ReviewFacts facts = reviewFactsOf(book.firm, book.holdings, book.purposes, book.contractors);
    QVERIFY(facts.knows(key));
    QCOMPARE(facts.of(key), expected);
}

QTEST_GUILESS_MAIN(TestReviewFacts)
#include "tst_reviewfacts.moc"
