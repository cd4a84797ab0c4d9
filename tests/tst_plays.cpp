// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requeststate.h"
#include "report/letterpaper.h"
#include "report/paper.h"
#include "support/othertool.h"
#include "workspace/bookreport.h"
#include "workspace/complaintwork.h"
#include "workspace/incidentworkclose.h"
#include "workspace/incidentworkledger.h"
#include "workspace/incidentworkreport.h"
#include "workspace/lettervalues.h"
#include "workspace/programlanguage.h"
#include "workspace/requestwork.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

using IncidentEdit = std::function<void(Incident &)>;

QString textOf(const QString &pdf)
{
    QString text = pdfText(pdf, {QStringLiteral("-raw")});
    return text.removeIf([](QChar c) { return c.isSpace() || c.unicode() == 0; });
}

QString dense(const char *words)
{
    QString text = QString::fromUtf8(words);
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

} // namespace

// A leak, from the first call to the final report, and requests, from the counter to the answer, as firms would play them: what is
// due when, what the papers say, and what is left at the end.
class TestPlays : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        useLanguage(Language::Japanese);
        auto library = Library::load();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
        m_library = *library;
        auto texts = IncidentTexts::load(m_library);
        QVERIFY2(texts, qPrintable(texts ? QString() : texts.error().detail));
        m_texts = *texts;
        auto letters = Letters::load(m_library);
        QVERIFY2(letters, qPrintable(letters ? QString() : letters.error().detail));
        m_letters = *letters;
    }

    // One patient's result went to another patient, who called.
    void theClinicThatMailedAResultToAnotherPatient()
    {
        open({.name = "みどり医院",
              .representative = "院長 緑川 誠",
              .address = "東京都港区芝1-2-3",
              .trade = {"clinic"},
              .privacyOfficer = "佐々木 恵",
              .contactDesk = "総務 03-0000-0000"});
        const Holding results{.name = "検査結果の控え",
                              .items = {{"name", "address"}},
                              .sensitive = {{"checkup-result"}},
                              .myNumber = {"none"},
                              .count = 2400};
        add(results);
        Complaint call = newComplaint(*m_book, day(24));
        call.receivedAt = "9:10";
        call.receivedBy = "受付 林";
        call.channel = {"phone"};
        call.caller = "喜屋武 朝子";
        call.contact = "090-8765-4321";
        call.reason = "別の人の検査結果が同封されていた。喜屋武です。";
        call.holdings = {{results.id}};
        add(call);
        m_today = day(24);
        const Became became = asIncident(call, *m_book, m_today);
        apply(became.change);
        m_id = became.record;
        QVERIFY(!incident().facts.contains("喜屋武") && !incident().facts.contains("8765"));
        QCOMPARE(incident().knownOn, day(24));
        edit([](Incident &one) {
            one.title = "検査結果の入れ間違い";
            one.occurredOn = day(20);
            one.facts = "患者1人の検査結果1枚を、別の患者1人あての封筒に入れて郵送した。";
            one.possibilities = "受け取った方が内容を読んだ可能性がある。";
            one.cause = {"missent-post"};
            one.causeText = "封入のときに2人目の確認をしていなかった。";
            one.outflow = Fact::Yes;
            one.malicious = Fact::No;
            one.financial = {"none"};
            one.data = {"personal"};
            one.role = {"controller"};
            one.persons = 1;
            one.myNumber = Fact::No;
        });
        const LedgerProposals proposals = proposedFromLedger(incident(), *m_book);
        Incident taken = accepting(incident(), proposals, {"items", "sensitive"});
        taken.personsMax = 1;
        store(taken);
        QCOMPARE(incident().sensitive, Fact::Yes);
        QCOMPARE(incident().turned, QString("reportable 1 30"));
        due("first 2026-11-28; final 2026-12-23");
        doSteps({"I-01", "I-02", "I-03", "I-04", "I-05"});
        m_today = day(26);
        draft();
        edit([](Incident &one) { one.knownItems = {{"item-1", "item-2", "item-3"}}; });
        file(filed::first, report());
        due("final 2026-12-23");
        const QString notice
            = letter("L1", {{"person.name", "山田 太郎"}, {"incident.requests_to_person", "ご心配な点は、下の窓口へお電話ください。"}});
        for (const char *part : {"山田太郎様", "検査結果1枚を、別の患者1人あての封筒に", "みどり医院", "院長緑川誠"})
            QVERIFY2(notice.contains(dense(part)), qPrintable(notice));
        QVERIFY(!notice.contains("喜屋武") && !notice.contains("2人目の確認")); // neither another person nor the details of the cause
        file(filed::persons, "通知の文");
        m_today = day(28);
        edit([](Incident &one) {
            one.recovery = {"seen"};
            one.secondary = "二次被害は確認していない。受け取った方から封書を返してもらった。";
            one.done = "封書を回収し、封入の手順を止めた。";
            one.planned = "・封入のとき、2人で宛名を読み合わせる\n・窓あき封筒に替える";
            one.publication = {"not-planned"};
        });
        for (const char *step : {"I-07", "I-10", "I-11", "I-12", "I-13", "I-15"})
            doSteps({step});
        m_today = QDate(2026, 12, 15);
        edit([](Incident &one) { // what was possible is known by now, and the report is drafted anew
            one.causeSide = {"own"};
            one.facts += "受け取った方は、封書を開けて内容を見た。";
            one.possibilities.clear();
            for (int no = 1; no <= 9; ++no) {
                (one.*reportItem(no)).clear();
                one.knownItems.values << QStringLiteral("item-%1").arg(no);
            }
            one.knownItems.values.removeDuplicates();
        });
        draft();
        QVERIFY2(!report().contains("調査中"), qPrintable(report()));
        const QString final = letter("L7", {{"incident.finder", "受け取った患者"}});
        for (const char *part : {"【確報】", "要配慮個人情報", "1人", "2人目の確認をしていなかった"})
            QVERIFY2(final.contains(dense(part)), qPrintable(final));
        file(filed::final, report());
        due("");
        apply(actionsFrom(incident(), *m_book, QDate(2026, 12, 25), "林", 2026));
        apply(trainingFrom(incident(), *m_book, QDate(2026, 12, 25)));
        QCOMPARE(m_book->records<Action>().records().size(), 2);
        const QStringList left = openPointsOf(incident(), *m_book, m_texts, m_today);
        QVERIFY2(left.join(u' ').indexOf("報告") < 0, qPrintable(left.join(u'\n')));
        apply(closing(*m_book, m_texts, incident(), {m_today, "16:00"}, "佐々木 恵"));
        papers({"検査結果の入れ間違い", "2026-11-24", "受付林"});
        QVERIFY(paper("hearing-sheet", call.id).contains("喜屋武朝子")); // on its own sheet only
    }

    // A forged form took card numbers; the number of persons grew, and some could not be reached.
    void theShopWhoseFormWasForged()
    {
        open({.name = "青い鳥商店",
              .representative = "代表取締役 青木 翔",
              .address = "大阪府大阪市北区1-1",
              .trade = {"ecommerce"},
              .privacyOfficer = "青木 翔",
              .contactDesk = "お客さま窓口 06-0000-0000"});
        m_today = day(24);
        Incident found = newIncident(*m_book, now());
        m_id = found.id;
        add(found);
        due("first 2026-11-28; final 2026-12-23"); // nothing is answered yet: the shorter time
        edit([](Incident &one) {
            one.title = "注文画面の改ざん";
            one.source = {"authority"};
            one.knownBy = "店長 青木";
            one.facts = "注文画面に、外部へ入力内容を送る仕掛けが入っていた。";
            one.possibilities = "入力されたカード番号が第三者に渡った可能性がある。";
            one.cause = {"fake-form"};
            one.causeText = "管理画面のパスワードがadmin123だった。";
            one.data = {"personal"};
            one.outflow = Fact::Yes;
            one.malicious = Fact::Yes;
            one.financial = {"card"};
            one.sensitive = Fact::No;
            one.myNumber = Fact::No;
            one.role = {"controller"};
            one.persons = 480;
            one.personsMax = 900;
            one.items = "氏名、住所、カード番号";
        });
        QCOMPARE(incident().turned, QString("reportable 2,3 60"));
        due("first 2026-11-28; final 2027-01-22");
        m_today = day(25);
        edit([](Incident &one) { one.personsMax = 1200; });
        QCOMPARE(incident().turned, QString("reportable 2,3,4 60"));
        const auto said = timeLineOf(incident(), desksOf(*m_book), m_book->words());
        QVERIFY(std::any_of(said.cbegin(), said.cend(), [](const TimeLine &line) { return line.text.contains("1,200"); }));
        m_today = day(27);
        draft();
        file(filed::first, report());
        edit([](Incident &one) {
            one.contactPossible = Fact::No;
            one.noticeWay = {"mail"};
            one.planned = "・決済を外部の画面に移す";
            one.done = "注文画面を止め、カード会社へ連絡した。";
            one.secondary = "不正に使われたという連絡が3件ある。";
        });
        const QString published = letter("L3",
                                         {{"incident.who", "11月1日から24日までに注文された方"},
                                          {"incident.check_items", "ご注文の日"},
                                          {"incident.unknown", "渡ったカード番号の数"}});
        for (const char *part : {"青い鳥商店", "1,200", "カード番号", "06-0000-0000"})
            QVERIFY2(published.contains(dense(part)), qPrintable(published));
        QVERIFY(!published.contains("admin123")); // nothing an attacker could use
        file(filed::publication, "公表の文");
        QVERIFY(!personsToldOn(incident(), desksOf(*m_book)).isValid()); // those who can be reached are told directly
        file(filed::persons, "通知の文");
        m_today = QDate(2027, 1, 21);
        for (const char *part : {"2026年11月27日に本人へ知らせました", "2026年11月27日に公表", "決済を外部の画面に移す"})
            QVERIFY2(report().contains(part), qPrintable(report())); // drafted for the first report, and gone on with the record
        file(filed::final, report());
        due("");
        apply(closing(*m_book, m_texts, incident(), now(), "青木 翔"));
        papers({"注文画面の改ざん", "類型2", "類型3", "類型4"});
    }

    // Ransomware at a contractor that runs payrolls for others; there are backups, and nobody can say yet whether data was taken.
    void thePayrollContractorHitByRansomware()
    {
        open({.name = "ゆり給与計算事務所",
              .representative = "所長 百合 薫",
              .address = "北海道札幌市中央区1-1",
              .trade = {"accounting"},
              .privacyOfficer = "百合 薫",
              .contactDesk = "総務 011-000-0000"});
        m_today = day(24);
        Incident found = newIncident(*m_book, now());
        m_id = found.id;
        add(found);
        edit([](Incident &one) {
            one.title = "サーバーの暗号化";
            one.source = {"own"};
            one.knownBy = "当番 岡";
            one.facts = "給与計算のサーバーのファイルが暗号化され、開けなくなった。前日の控えから戻した。";
            one.possibilities = "暗号化の前にファイルが外へ持ち出された可能性がある。";
            one.cause = {"ransomware"};
            one.data = {"personal"};
            one.malicious = Fact::Yes;
            one.financial = {"account"};
            one.sensitive = Fact::No;
            one.myNumber = Fact::Yes;
            one.role = {"processor"};
            one.client = "株式会社さくら";
            one.copies = {"restored"};
            one.persons = 230;
            one.personsMax = 230;
            one.items = "氏名、給与額、口座番号";
        });
        QCOMPARE(incident().turned, QString("reportable 3 60"));
        const BreachDecision now1 = decisionOf(incident(), desksOf(*m_book));
        QVERIFY(now1.notifyClient && now1.myNumberCheck && now1.open.contains("my-number"));
        due("first 2026-11-28; client 2026-11-28; final 2027-01-22");
        m_today = day(26);
        draft();
        const QString notice = letter("L4", {{"report.continue", "true"}, {"report.next_update_on", "2026年12月1日"}});
        for (const char *part : {"株式会社さくら御中", "230", "口座番号", "ゆり給与計算事務所"})
            QVERIFY2(notice.contains(dense(part)), qPrintable(notice));
        file(filed::client, report());
        QCOMPARE(incident().turned, QString("o-client-notified"));
        due("client 2026-11-28 done 2026-11-26", true);
        QVERIFY(decisionOf(incident(), desksOf(*m_book)).myNumberCheck); // that one is never off the table
        m_today = QDate(2026, 12, 10);
        edit([](Incident &one) {
            one.outflow = Fact::No;
            one.possibilities = "通信の記録に、外へ大量に送った跡はなかった。";
            one.planned = "・控えを社内の網から切り離す";
        });
        const BreachDecision end = decisionOf(incident(), desksOf(*m_book));
        QCOMPARE(end.outcome, QString("o-not-incident"));
        QVERIFY(end.open.contains("copy-after-wrongful-act")); // the guideline does not say that a copy settles it
        apply(closing(*m_book, m_texts, incident(), now(), "百合 薫"));
        papers({"サーバーの暗号化", "株式会社さくら", "個別"});
    }

    // Asked at the counter, answered in part, closed and erased.
    void aDisclosureFromTheCounterToTheErasing()
    {
        open({.name = "みどり医院", .address = "東京都港区芝1-2-3", .trade = {"clinic"}, .contactDesk = "総務", .deskYears = 3});
        const Holding charts{.name = "診療録", .subjects = {{"patient"}}, .items = {{"name"}}, .place = "2階の棚"};
        add(charts);
        m_today = day(24);
        Request asked = newRequest(*m_book, m_today);
        asked.kind = {"E-02"};
        asked.channel = {"counter"};
        asked.receivedBy = "受付 林";
        asked.person = "山田 太郎";
        asked.subject = "昨年の診察の記録";
        add(asked);
        QCOMPARE(answerDueOf(asked), QDate(2026, 12, 8));
        const QString receipt = letterOf(asked, "C-receipt", {});
        for (const char *part : {"山田太郎様", "開示の請求", "2026-001"})
            QVERIFY2(receipt.contains(dense(part)), qPrintable(receipt));
        QVERIFY(!receipt.contains("自分の情報を見たい")); // the words of the list are the counter's
        asked.identity = {{"licence"}};
        asked.identifiedOn = m_today;
        const QList<SearchPlace> places = searchPlaces(asked, *m_book);
        QCOMPARE(places.value(0).holding, charts.id);
        asked.holdings = {{charts.id}};
        asked.found = "診療録に記載があった。";
        asked.method = {"paper"};
        asked.outcome = {"partly"};
        asked.grounds = {{"rights"}};
        asked.reason = "紹介した方のことが分かる部分があるため";
        asked.decidedOn = day(28);
        asked.answer = "診療録の写し";
        asked.doneOn = day(30);
        asked.answeredOn = day(30);
        QVERIFY2(problemsOf(asked, {"rights", "business", "other_law"}).isEmpty(),
                 qPrintable(problemsOf(asked, {"rights", "business", "other_law"}).join(u' ')));
        const QString answer = letterOf(asked, "E02-partly", {});
        for (const char *part : {"山田太郎様", "診療録の写し", "紹介した方のことが分かる部分があるため"})
            QVERIFY2(answer.contains(dense(part)), qPrintable(answer));
        asked.closedOn = day(30);
        QVERIFY(m_book->edit(asked, "answered"));
        QVERIFY(paper("request", asked.id).contains("山田太郎"));
        QVERIFY(!paper("annual").contains("山田太郎"));
        QCOMPARE(requestsToErase(m_book->records<Request>().records(), 3, QDate(2029, 11, 29)), QList<QUuid>());
        QCOMPARE(requestsToErase(m_book->records<Request>().records(), 3, QDate(2029, 11, 30)), QList<QUuid>{asked.id});
        QVERIFY(m_book->eraseForGood<Request>({asked.id}));
        QVERIFY(m_book->records<Request>().records().isEmpty());
    }

    // After a leak that was to be reported, a customer wants the data no longer used.
    void aStopAfterALeak()
    {
        open({.name = "青い鳥商店", .address = "大阪府大阪市北区1-1", .trade = {"ecommerce"}, .contactDesk = "お客さま窓口"});
        m_today = day(24);
        const Incident leak{.title = "注文画面の改ざん",
                            .knownOn = day(10),
                            .data = {"personal"},
                            .persons = 480,
                            .sensitive = Fact::No,
                            .financial = {"card"},
                            .malicious = Fact::Yes,
                            .role = {"controller"}};
        add(leak);
        Request asked = newRequest(*m_book, m_today);
        asked.kind = {"E-04"};
        asked.person = "鈴木 花子";
        asked.subject = "会員情報と購入の記録";
        asked.claims = {{"incident"}};
        asked.incidents = {{leak.id}};
        asked.identity = {{"login"}};
        asked.identifiedOn = m_today;
        asked.outcome = {"granted"};
        asked.decidedOn = day(26);
        asked.answer = "会員情報の消去";
        asked.doneOn = day(27);
        asked.answeredOn = day(27);
        add(asked);
        QVERIFY(isAfterReportableLeak(asked, *m_book));
        QVERIFY2(problemsOf(asked, {}).isEmpty(), qPrintable(problemsOf(asked, {}).join(u' ')));
        const QString answer = letterOf(asked, "E04-granted", {{"answer.backup", "控えからは、2027年3月末までに消えます。"}});
        for (const char *part : {"鈴木花子様", "会員情報の消去", "2026年11月27日"})
            QVERIFY2(answer.contains(dense(part)), qPrintable(answer));
        QVERIFY(paper("request", asked.id).contains("鈴木花子"));
        QVERIFY(!paper("annual").contains("鈴木花子"));
    }

private:
    static QDate day(int of) { return {2026, 11, of}; }
    Moment now() const { return {m_today, "10:00"}; }

    void open(const Firm &firm)
    {
        auto made = Book::create(m_folder.filePath(QStringLiteral("%1.tenken").arg(++m_books)), firm, m_library, Language::Japanese);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        m_book = *std::move(made);
    }
    template<class R> void add(const R &record)
    {
        const auto done = m_book->edit(record, "add");
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    }
    void apply(const Change &change)
    {
        const auto done = m_book->apply(change, "change");
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    }
    Incident incident() const { return *m_book->records<Incident>().find(m_id); }
    void store(const Incident &after) { apply(storing(*m_book, m_texts, incident(), after, now())); }
    void edit(const IncidentEdit &change)
    {
        Incident after = incident();
        change(after);
        store(after);
    }
    void doSteps(const QStringList &steps)
    {
        for (const QString &step : steps)
            apply(doingStep(*m_book, m_texts, incident(), step, now(), QStringLiteral("係")));
    }
    void draft() { store(withDrafts(incident(), *m_book, m_texts)); }
    QString report() const { return reportText(incident(), m_texts.guide, Language::Japanese, {1, 2, 3, 4, 5, 6, 7, 8, 9}); }
    void file(const QString &kind, const QString &text)
    {
        const auto change
            = filing(*m_book, m_texts, incident(),
                     {.receipt = "受付1", .kind = {kind}, .filedOn = m_today, .filedBy = "係", .way = "ウェブ", .text = text}, now());
        QVERIFY2(change, qPrintable(change ? QString() : change.error().message));
        apply(*change);
    }

    // What is not done yet of reports and notices, or all of it.
    void due(const QString &wanted, bool all = false) const
    {
        static const char *const names[] = {"first", "final", "client", "step"};
        QStringList told;
        for (const IncidentDue &one : duesOf(incident(), desksOf(*m_book)))
            if (one.kind != IncidentDue::Kind::Step && (all || !one.doneOn.isValid()))
                told << QString("%1 %2").arg(names[int(one.kind)], one.date.toString(Qt::ISODate))
                        + (one.doneOn.isValid() ? " done " + one.doneOn.toString(Qt::ISODate) : QString());
        QCOMPARE(told.join("; "), wanted);
    }

    // The text of a sheet as its PDF gives it back, without white space.
    QString printed(const Sheet &sheet, const QString &name)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1-%2.pdf").arg(m_books).arg(name));
        const auto written = writePdf(sheet, path);
        if (!written)
            qFatal("%s", qPrintable(written.error().message));
        if (qEnvironmentVariableIsSet("TENKEN_PICTURES"))
            QFile::copy(path, qEnvironmentVariable("TENKEN_PICTURES") + u'/' + path.section(u'/', -1));
        return textOf(path);
    }
    // As it is printed on the day of the play, whenever the test is run.
    QString paper(const QString &id, const QUuid &record = {})
    {
        ReportOrder order = orderOf(*m_book, nullptr, id, record);
        order.input = inputOf(*m_book, m_today);
        const auto sheet = reportOf(order);
        if (!sheet) // a message would pass for a paper that names nobody
            qFatal("%s", qPrintable(sheet.error().message));
        return printed(*sheet, id);
    }
    QString filledLetter(const LetterValues &known, const QString &id, const QHash<QString, QString> &typed)
    {
        LetterValues values = known;
        for (auto it = typed.cbegin(); it != typed.cend(); ++it)
            if (*it == u"true")
                values.conditions.insert(it.key());
            else
                values.texts.insert(it.key(), *it);
        const Letter *letter = m_letters.find(id);
        return printed(letterSheet(fill(*letter, values, Language::Japanese), *letter, m_book->firm().name, "Tenken"), id);
    }
    QString letter(const QString &id, const QHash<QString, QString> &typed)
    {
        return filledLetter(valuesOf(*m_book, incident(), decisionOf(incident(), desksOf(*m_book)), Language::Japanese), id, typed);
    }
    QString letterOf(const Request &request, const QString &id, const QHash<QString, QString> &typed)
    {
        return filledLetter(valuesOf(*m_book, request, Language::Japanese), id, typed);
    }
    // Every paper about the incident holds these words where it tells them; none names a caller.
    void papers(const QStringList &words)
    {
        const QString whole = paper("incident", m_id), log = paper("incident-log"), items = paper("incident-report", m_id),
                      year = paper("annual");
        for (const QString &word : words)
            QVERIFY2(whole.contains(word), qPrintable(word + u'\n' + whole));
        for (const QString &text : {whole, log, items, year}) {
            QVERIFY2(text.contains(words[0]), qPrintable(text));
            QVERIFY(!text.contains("喜屋武"));
        }
    }

    Library m_library;
    IncidentTexts m_texts;
    Letters m_letters;
    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
    QUuid m_id;
    QDate m_today;
    int m_books = 0;
};

QTEST_MAIN(TestPlays)
#include "tst_plays.moc"
