// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/documentdesk.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

const QDate today(2026, 12, 1);

} // namespace

// What a document is filled in with, and how its versions come into force.
class TestDocumentDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theRecordsFillTheBlanks();
    void whatNobodyKnowsIsABlank();
    void whatWasTypedFillsOnlyWhatIsOpen();
    void aListIsTypedALineEach();
    void theWordsOfATradeStandUntilOthersAreTyped();
    void onlyAnswersThatStandAreMeasures_data();
    void onlyAnswersThatStandAreMeasures();
    void aMemoSaysWhatItsContractorLacks();
    void aContractNobodyReadIsTakenToLackAll();
    void purposesForThePublicLeaveTheStaffOut();
    void countriesAreToldOnce();
    void anAdoptedVersionNamesItselfInItsText();
    void aRevisionKeepsWhatTheUserWrote();
    void anEditedTableOfRevisionsGetsTheNewOne();
    void anAdoptionThatSaysTooLittleIsRefused();
    void aNewRuleRetiresTheOldOne();
    void aDocumentGoesWithItsVersionsAndBlanks();

private:
    DocumentValues values(const Document &document = {.kind = {"rule"}}) const
    {
        return documentValues(*m_book, m_review, m_content, document, today);
    }
    QString text(const char *key) const { return values().texts.value(QString::fromLatin1(key)); }
    template<class R> void put(const R &record)
    {
        const auto done = m_book->edit(record, "put");
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    void changeFirm(const std::function<void(Firm &)> &change)
    {
        Firm firm = m_book->firm();
        change(firm);
        put(firm);
    }
    void adopt(const QUuid &document, QDate day, const QString &reason = {})
    {
        const auto change = adopting(*m_book, m_review, m_content, document, {day, day.addDays(30), "院長 佐々木", reason}, today);
        QVERIFY2(change, change ? "" : qPrintable(change.error().message));
        QVERIFY(m_book->apply(*change, "adopt"));
    }
    const Document &document(const QUuid &id) const { return *m_book->records<Document>().find(id); }
    QUuid added(const char *kind, const QUuid &contractor = {})
    {
        const Document document = newDocument(*m_book, m_review, m_content, QString::fromLatin1(kind), contractor, today);
        put(document);
        return document.id;
    }

    Library m_library;
    ReviewContent m_review;
    DocumentContent m_content;
    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
    int m_count = 0;
};

void TestDocumentDesk::initTestCase()
{
    const auto library = Library::load();
    QVERIFY(library);
    m_library = *library;
    m_review = *ReviewContent::load(m_library);
    const auto content = DocumentContent::load(m_library);
    QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
    m_content = *content;
}

void TestDocumentDesk::init()
{
    const Firm firm{.name = "みどり町内科クリニック",
                    .representative = "院長　佐々木 恵",
                    .phone = "03-0000-0000",
                    .trade = {"clinic"},
                    .employees = 9,
                    .privacyOfficer = "高橋 直人",
                    .over5000 = Fact::No,
                    .entrusted = Fact::No};
    auto book = Book::create(m_folder.filePath(QStringLiteral("%1.tenken").arg(++m_count)), firm, m_library, Language::English);
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    m_book = *std::move(book);
}

void TestDocumentDesk::theRecordsFillTheBlanks()
{
    QCOMPARE(text("firm.name"), "みどり町内科クリニック");
    QCOMPARE(text("firm.representative_title"), "院長");
    QCOMPARE(text("firm.representative"), "佐々木 恵");
    QCOMPARE(text("training.year"), "2026年度");
    QCOMPARE(values().facts.of("firm.small"), Fact::Yes);
    QCOMPARE(values().facts.of("firm.clinic"), Fact::Yes);
    QCOMPARE(values().facts.of("firm.corporation"), Fact::Unknown);
    changeFirm([](Firm &firm) {
        firm.name = "医療法人みどり会";
        firm.representative = "須長 花子"; // a name alone
        firm.certified = Fact::No;
    });
    QCOMPARE(values().facts.of("firm.corporation"), Fact::Yes);
    QCOMPARE(text("firm.representative"), "須長 花子");
    QVERIFY(!values().texts.contains("firm.representative_title"));
    QCOMPARE(values().texts.value("firm.certified_body", "?"), QString()); // known to be none
    const Document document{.kind = {"rule"}, .adoptedOn = {2026, 12, 1}, .effectiveOn = {2027, 1, 4}, .version = 2};
    QCOMPARE(values(document).texts.value("document.effective_on"), "2027年1月4日");
    QCOMPARE(values(document).texts.value("document.version"), "2");
}

void TestDocumentDesk::whatNobodyKnowsIsABlank()
{
    const DocumentValues known = values();
    for (const char *key : {"firm.email", "firm.hours", "request.fee", "document.approver", "contract.work"})
        QVERIFY2(!known.texts.contains(QLatin1String(key)), key);
    for (const char *list : {"holdings.all", "purposes.all", "jointuse.all", "training.people", "disposals.all"})
        QVERIFY2(!known.lists.contains(QLatin1String(list)), list);
    QVERIFY(known.lists.contains("document.revisions")); // known to be none
    QCOMPARE(known.facts.of("firm.telework"), Fact::Unknown);
    const FilledDocument filled = filledNow(*m_book, m_review, m_content, {.kind = {"leak-wall"}}, today);
    QVERIFY(!filled.blanks.isEmpty());
    QVERIFY(textOf(filled.document).contains(gapFor("事故のときの電話")));
}

void TestDocumentDesk::whatWasTypedFillsOnlyWhatIsOpen()
{
    const Document one{.kind = {"rule"}}, other{.kind = {"rule"}};
    put(one);
    put(other);
    put(BlankValue{.key = "firm.email", .value = "info@example.jp"});
    put(BlankValue{.key = "firm.phone", .value = "03-9999-9999"}); // the firm has one
    put(BlankValue{.key = "firm.telework", .value = "yes"});
    put(BlankValue{.key = "firm.small", .value = "no"}); // the firm is
    put(BlankValue{.key = "measure.F-1.done", .value = "yes", .documents = {{one.id}}});
    put(BlankValue{.key = "firm.phone", .value = "03-1111-1111", .documents = {{one.id}}});
    put(BlankValue{.key = "firm.cloud", .value = "no", .documents = {{one.id}}});
    QCOMPARE(values(other).texts.value("firm.email"), "info@example.jp");
    QCOMPARE(values(other).texts.value("firm.phone"), "03-0000-0000");
    QCOMPARE(values(one).texts.value("firm.phone"), "03-1111-1111");
    QCOMPARE(values(other).facts.of("firm.telework"), Fact::Yes);
    QCOMPARE(values(other).facts.of("firm.small"), Fact::Yes);
    QCOMPARE(values(one).facts.of("firm.cloud"), Fact::No);
    QCOMPARE(values(other).facts.of("firm.cloud"), Fact::Unknown);
    QCOMPARE(values(one).facts.of("measure.F-1.done"), Fact::Unknown); // never typed
}

void TestDocumentDesk::aListIsTypedALineEach()
{
    put(BlankValue{.key = "mynumber.handlers", .value = "佐藤 一郎|源泉徴収\n\n鈴木 花子\t社会保険"});
    const auto handlers = values().lists.value("mynumber.handlers");
    QCOMPARE(handlers.size(), 2);
    QCOMPARE(handlers[0].value("name"), "佐藤 一郎");
    QCOMPARE(handlers[1].value("tasks"), "社会保険");
}

void TestDocumentDesk::theWordsOfATradeStandUntilOthersAreTyped()
{
    QCOMPARE(text("firm.we"), "当院");
    QCOMPARE(text("firm.customers"), "患者様");
    put(BlankValue{.key = "firm.we", .value = "当診療所"});
    QCOMPARE(text("firm.we"), "当診療所");
    changeFirm([](Firm &firm) { firm.trade = {"other"}; });
    QVERIFY(!values().texts.contains("firm.customers"));
}

void TestDocumentDesk::onlyAnswersThatStandAreMeasures_data()
{
    QTest::addColumn<AnswerValue>("value");
    QTest::addColumn<QString>("recheck");
    QTest::addColumn<Fact>("done");
    QTest::addColumn<Fact>("recorded");
    QTest::newRow("done") << AnswerValue::Done << "" << Fact::Yes << Fact::No;
    QTest::newRow("recorded") << AnswerValue::DoneReviewed << "" << Fact::Yes << Fact::Yes;
    QTest::newRow("partly") << AnswerValue::Partly << "" << Fact::No << Fact::No;
    QTest::newRow("none") << AnswerValue::None0 << "" << Fact::No << Fact::No;
    QTest::newRow("not applicable") << AnswerValue::NotApplicable << "" << Fact::No << Fact::No;
    QTest::newRow("don't know") << AnswerValue::Unknown << "" << Fact::Unknown << Fact::Unknown;
    QTest::newRow("open") << AnswerValue::Open << "" << Fact::Unknown << Fact::Unknown;
    QTest::newRow("to be looked at again") << AnswerValue::DoneReviewed << "carried" << Fact::Unknown << Fact::Unknown;
}

// F-5b is asked by two questions: both must stand.
void TestDocumentDesk::onlyAnswersThatStandAreMeasures()
{
    QFETCH(AnswerValue, value);
    QFETCH(QString, recheck);
    put(Answer{.question = "policy-rules.basic-policy", .year = 2026, .value = value, .note = "なし", .recheck = recheck});
    put(Answer{.question = "physical.locked-storage", .year = 2026, .value = AnswerValue::DoneReviewed});
    put(Answer{.question = "physical.devices-secured", .year = 2026, .value = value, .note = "なし", .recheck = recheck});
    const ReviewFacts facts = values().facts;
    QTEST(facts.of("measure.F-1.done"), "done");
    QTEST(facts.of("measure.F-1.recorded"), "recorded");
    QTEST(facts.of("measure.policy.any"), "done");
    QFETCH(Fact, done);
    // The other question answers alone where this one does not apply.
    QCOMPARE(facts.of("measure.F-5b.done"), value == AnswerValue::NotApplicable ? Fact::Yes : done);
}

void TestDocumentDesk::aMemoSaysWhatItsContractorLacks()
{
    const Contractor printer{.name = "青空印刷株式会社",
                             .relation = {"entrustment"},
                             .items = {{"name", "address"}},
                             .countries = {{"JP"}},
                             .clauses = {{"D-11", "D-12", "D-13", "D-14", "D-15", "D-16", "D-17", "D-18", "D-20", "D-21", "D-22"}},
                             .clausesChecked = today,
                             .work = "診察券の印刷",
                             .contractTitle = "業務委託契約書",
                             .contractDate = {2024, 4, 1},
                             .contractUntil = {2027, 3, 31}};
    put(printer);
    put(Holding{.name = "患者名簿", .subjects = {{"patient"}}, .count = 1200, .contractors = {{printer.id}}});
    const Document memo = document(added("contract-memo", printer.id));
    QVERIFY(memo.title.contains(printer.name));
    const EditedDocument text = editedFromText(memo.body);
    QVERIFY(text.find("memo-incident") && text.find("memo-foreign")); // D-19 and D-23 are missing
    QVERIFY(!text.find("memo-secrecy") && !text.find("memo-scope"));
    QVERIFY(text.sections.constFirst().body.contains("2024年4月1日"));
    QVERIFY(!text.find("memo-foreign")->body.contains(gapFor("外国での取扱いの国、相手、内容"))); // only Japan
    const DocumentValues known = values(memo);
    QCOMPARE(known.texts.value("contract.count"), "1,200人");
    QCOMPARE(known.texts.value("contract.subjects"), "患者・利用者");
    QCOMPARE(known.texts.value("contract.items"), "氏名、住所");
    QCOMPARE(known.texts.value("contract.period"), "2027年3月31日まで");
    QCOMPARE(known.facts.of("contract.mynumber"), Fact::No);
}

void TestDocumentDesk::aContractNobodyReadIsTakenToLackAll()
{
    const Contractor cloud{.name = "クラウド社", .relation = {"entrustment"}};
    put(cloud);
    const Document memo{.kind = {"contract-memo"}, .contractors = {{cloud.id}}};
    QCOMPARE(values(memo).facts.of("missing.D-11"), Fact::Yes);
    QVERIFY(!filledNow(*m_book, m_review, m_content, memo, today).undecided.contains("missing.D-11"));
    QCOMPARE(values({.kind = {"contract-memo"}}).facts.of("missing.D-11"), Fact::Yes); // the form for any contract
    QCOMPARE(values(memo).facts.of("questionnaire.selection"), Fact::Yes);
    QCOMPARE(values(memo).facts.of("questionnaire.yearly"), Fact::No);
}

void TestDocumentDesk::purposesForThePublicLeaveTheStaffOut()
{
    put(Purpose{.text = "給与の計算", .group = {"employee"}});
    put(Purpose{.text = "診療", .group = {"patient"}, .business = "診療所", .collected = {"written"}});
    put(Purpose{.text = "来院の案内", .group = {"customer"}});
    const DocumentValues known = values({.kind = {"order-form-sentence"}});
    QCOMPARE(known.lists.value("purposes.all").size(), 3);
    QCOMPARE(known.lists.value("purposes.all")[0].value("text"), "来院の案内"); // in the order of the groups
    QCOMPARE(known.lists.value("purposes.public").size(), 2);
    QCOMPARE(known.lists.value("form.purposes").size(), 1);
    QCOMPARE(known.lists.value("form.purposes")[0].value("text"), "診療");
}

void TestDocumentDesk::countriesAreToldOnce()
{
    put(Holding{.name = "名簿", .storage = {{"cloud"}}, .countries = {{"US", "JP"}}});
    put(Holding{.name = "予約", .presence = Presence::Unsure, .countries = {{"SG"}}}); // nobody has said that it is there
    put(Contractor{.name = "A社", .countries = {{"US"}}, .work = "予約の管理", .foreignMeasures = "連邦の包括法はない"});
    const auto uses = values().lists.value("holdings.foreign");
    QCOMPARE(uses.size(), 1);
    QCOMPARE(uses[0].value("country"), m_library.label("countries", "US", Language::Japanese));
    QCOMPARE(uses[0].value("use"), "個人データの保存、予約の管理");
    QCOMPARE(uses[0].value("system"), "連邦の包括法はない");
}

void TestDocumentDesk::anAdoptedVersionNamesItselfInItsText()
{
    const QUuid id = added("basic-policy");
    QVERIFY(document(id).body.contains(gapFor("作成又は制定の日")));
    adopt(id, today);
    const Document &adopted = document(id);
    QCOMPARE(adopted.state.value, "in-force");
    QCOMPARE(adopted.version, 1);
    QVERIFY2(adopted.body.contains("2026年12月1日") && !adopted.body.contains(gapFor("作成又は制定の日")), qPrintable(adopted.body));
    const QList<DocumentVersion> versions = versionsOf(*m_book, id);
    QCOMPARE(versions.size(), 1);
    QCOMPARE(versions[0].body, adopted.body);
    QCOMPARE(versions[0].effectiveOn, today.addDays(30));
    QVERIFY(!versions[0].reason.isEmpty());
}

// Version, revision table and days change; a sentence of the user's and a locked section do not.
void TestDocumentDesk::aRevisionKeepsWhatTheUserWrote()
{
    const QUuid id = added("rule");
    adopt(id, today);
    Document edited = document(id);
    EditedDocument text = editedFromText(edited.body);
    text.sections[0].body += "\n\n本社で書き足した文。";
    DocumentSection &purpose = text.sections[text.indexOf("purpose")];
    purpose.locked = true;
    const QString kept = purpose.body;
    edited.body = textOf(text);
    put(edited);
    adopt(id, today.addYears(1), "組織が変わったため");
    const EditedDocument now = editedFromText(document(id).body);
    QVERIFY2(now.sections[0].body.contains("第2版") && now.sections[0].body.contains("本社で書き足した文。"),
             qPrintable(now.sections[0].body));
    QVERIFY(now.sections[0].body.contains("2026年12月1日")); // made on the day of the first version
    QCOMPARE(now.find("purpose")->body, kept);
    QVERIFY(document(id).body.contains("組織が変わったため"));
    QCOMPARE(versionsOf(*m_book, id).size(), 2);
    QCOMPARE(versionsOf(*m_book, id)[0].number, 2);
    QVERIFY(!versionsOf(*m_book, id)[1].body.contains("第2版")); // the first stays as it was
}

void TestDocumentDesk::anEditedTableOfRevisionsGetsTheNewOne()
{
    const QUuid id = added("rule");
    adopt(id, today);
    Document edited = document(id);
    const QString reason = versionsOf(*m_book, id)[0].reason;
    EditedDocument text = editedFromText(edited.body);
    int rows = 0;
    for (DocumentSection &section : text.sections)
        if (section.heading.contains("改定の記録"))
            rows += int(section.body.replace(reason, "初めて定めた").count("初めて定めた"));
    QCOMPARE(rows, 1);
    edited.body = textOf(text);
    put(edited);
    adopt(id, today.addYears(1), "組織が変わったため");
    QVERIFY(document(id).body.contains("初めて定めた"));
    QVERIFY2(document(id).body.contains("組織が変わったため"), qPrintable(document(id).body.right(3000)));
}

void TestDocumentDesk::anAdoptionThatSaysTooLittleIsRefused()
{
    const QUuid id = added("rule");
    const auto tried
        = [&](const Adoption &adoption, const QUuid &which) { return adopting(*m_book, m_review, m_content, which, adoption, today); };
    QVERIFY(!tried({{}, {}, "院長", {}}, id));
    QVERIFY(!tried({today, {}, "  ", {}}, id));
    QVERIFY(!tried({today, {}, "院長", {}}, QUuid::createUuid()));
    adopt(id, today);
    QVERIFY(!tried({today, {}, "院長", {}}, id)); // a revision needs its reason
}

void TestDocumentDesk::aNewRuleRetiresTheOldOne()
{
    const QUuid old = added("rule"), next = added("rule"), photo = added("consent-photo"), photos = added("consent-photo");
    for (const QUuid &id : {old, photo, photos})
        adopt(id, today);
    QVERIFY(twiceInForce(*m_book).isEmpty()); // consents of several kinds may be
    adopt(next, today);
    QCOMPARE(document(old).state.value, "retired");
    QCOMPARE(document(photo).state.value, "in-force");
    Document again = document(old);
    again.state = {"in-force"};
    put(again);
    QCOMPARE(twiceInForce(*m_book).size(), 2);
}

void TestDocumentDesk::aDocumentGoesWithItsVersionsAndBlanks()
{
    const QUuid id = added("rule");
    adopt(id, today);
    put(BlankValue{.key = "firm.email", .value = "a@example.jp", .documents = {{id}}});
    put(BlankValue{.key = "firm.email", .value = "b@example.jp"});
    QVERIFY(m_book->apply(removingDocument(*m_book, id), "remove"));
    QVERIFY(m_book->records<Document>().records().isEmpty());
    QVERIFY(m_book->records<DocumentVersion>().records().isEmpty());
    QCOMPARE(m_book->records<BlankValue>().records().size(), 1);
    m_book->history().undo();
    QCOMPARE(versionsOf(*m_book, id).size(), 1);
}

QTEST_GUILESS_MAIN(TestDocumentDesk)
#include "tst_documentdesk.moc"
