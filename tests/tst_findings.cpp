// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/crosschecks.h"
#include "content/starter.h"
#include "domain/handover.h"

#include <QElapsedTimer>
#include <QTest>

Q_DECLARE_METATYPE(BookRecords)

namespace {

const QDate today(2026, 11, 24);

// A holding that contradicts nothing, linked to the only purpose of its book.
Holding clean(const BookRecords &book)
{
    return {.name = "名簿",
            .subjects = {{"customer"}},
            .items = {{"name", "phone"}},
            .purposes = {{book.purposes[0].id}},
            .notice = {"publication"},
            .storage = {{"pc"}},
            .medium = {"electronic"},
            .access = {{"shop-staff"}},
            .owner = {"manager"},
            .lastReview = today.addMonths(-2)};
}

// A book without a contradiction.
BookRecords book()
{
    BookRecords book{.purposes = {{.text = "修理の受付のため", .notice = {"publication"}, .noticePlace = "店頭の掲示"}},
                     .contractors = {{.name = "配送", .countries = {{"JP"}}}},
                     .answers = {{.question = "physical.carrying", .year = 2026, .value = AnswerValue::Done}},
                     .actions = {{.title = "鍵を付ける", .due = today}},
                     .year = 2026,
                     .today = today};
    book.isVague = [](const QString &text) { return text == "業務のため"; };
    book.isToldTooLittle = [](const Purpose &purpose) { return purpose.noticeMeans.has(QLatin1String("staff-notice")); };
    book.holdings << clean(book);
    return book;
}

// The book with its holding changed.
BookRecords held(const std::function<void(Holding &)> &change)
{
    BookRecords changed = book();
    change(changed.holdings[0]);
    return changed;
}
// The book with somebody who works there, took part in a training, signed a pledge.
BookRecords trained(const std::function<void(TrainingRecords &)> &change)
{
    BookRecords changed = book();
    const Person person{.name = "佐藤", .joinedOn = today.addYears(-3)};
    changed.training = {.people = {person},
                        .trainings = {{.theme = "誤送信", .kind = {"yearly"}, .heldOn = QDate(2026, 6, 1), .attended = {{person.id}}}},
                        .pledges = {{.people = {{person.id}}, .kind = {"joining"}, .signedOn = today.addYears(-3)}},
                        .checks = {{.kind = {"locks"}, .checkedOn = today.addMonths(-2)}},
                        .accessReviews = {{.people = {{person.id}}, .lastDay = today.addDays(-9), .stoppedOn = today.addDays(-9)}},
                        .disposals = {{.target = "古い名簿", .disposedOn = today.addMonths(-2), .confirmedOn = today}}};
    change(changed.training);
    return changed;
}
BookRecords with(const std::function<void(BookRecords &)> &change)
{
    BookRecords changed = book();
    change(changed);
    return changed;
}
// The book whose holding goes to a contractor that does work for the firm.
BookRecords entrusted(const std::function<void(Contractor &)> &change)
{
    return with([&](BookRecords &b) {
        b.contractors[0].relation = {"entrustment"};
        b.holdings[0].contractors.ids << b.contractors[0].id;
        change(b.contractors[0]);
    });
}
// The book with a leak that is a month old, reported and told, and with a request, a complaint and a check in order.
BookRecords desked(const std::function<void(DeskRecords &)> &change)
{
    return with([&](BookRecords &b) {
        const Incident leak{
            .title = "誤送付", .knownOn = today.addDays(-90), .personsNotifiedOn = today.addDays(-88), .planned = "二人で確かめる"};
        b.firm.deskYears = 3;
        b.desks = {.incidents = {leak},
                   .filings = {{.incidents = {{leak.id}}, .kind = {"final"}, .filedOn = today.addDays(-87)}},
                   .complaints = {{.number = "2026-C01", .callbackOn = today}},
                   .requests = {{.number = "2026-001", .kind = {"E-03"}, .receivedOn = today}},
                   .checks = {{.point = {"J-03"}, .answer = {"fine"}}}};
        change(b.desks);
    });
}
// The book whose purpose was changed.
BookRecords changed(const char *foreseeable, const char *told = "")
{
    return with([&](BookRecords &b) {
        b.purposeChanges << PurposeChange{
            .purposes = {{b.purposes[0].id}}, .changedOn = today, .foreseeable = {foreseeable}, .told = {told}};
    });
}
// The book with a document in force; its text is what it says, its note the blanks left, its base the article it has.
BookRecords stating(const char *kind, const std::function<void(BookRecords &, Document &)> &change)
{
    BookRecords book = with([&](BookRecords &b) {
        b.documents << Document{.title = "文書", .kind = {kind}, .state = {"in-force"}, .version = 1};
        change(b, b.documents[0]);
    });
    book.contentsOf = [](const Document &document) {
        return DocumentContents{document.body, document.note.split(u' ', Qt::SkipEmptyParts), {document.base}};
    };
    return book;
}
void doesNotApply(BookRecords &book, const QString &question, int year = 2026)
{
    book.answers << Answer{.question = question, .year = year, .value = AnswerValue::NotApplicable, .note = "ない"};
}

ContractorCheck problemAt(const Contractor &contractor, QDate due)
{
    return {.contractors = {{contractor.id}}, .checkedOn = today.addMonths(-2), .remedy = "鍵を付ける", .remedyDue = due};
}
// A record that says all it has to; so does the entry of the other party afterwards.
Provision complete(Contractor &other)
{
    other.address = "名古屋市";
    other.representative = "田中";
    return {.persons = "修理のお客様",
            .direction = {"given"},
            .recipients = {{other.id}},
            .date = today,
            .items = {{"name"}},
            .basis = {"consent"},
            .record = {"each"}};
}
JointUse complete()
{
    return {.title = "会員の案内",
            .items = "氏名、電話番号",
            .scope = "グループ3社",
            .purpose = "会員への連絡のため",
            .responsible = "本店",
            .address = "名古屋市",
            .representative = "田中",
            .told = {"website"}};
}

QStringList codesOf(const BookRecords &book)
{
    QStringList codes;
    for (const Finding &finding : findingsOf(book))
        codes << finding.code;
    return codes;
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aCleanBookHasNone();
    void eachCheckHasItsTexts();
    void aCheckTriggers_data();
    void aCheckTriggers();
    void everyCheckIsTried();
    void theMostSevereComeFirst();
    void whatIsSetAsideComesBackWhenItsFactsChange();
    void contractorsNobodyHasLookedAtAreNoFindings();
    void theCheckOfAContractorCountsFromTheContractUntilThereIsOne();
    void aClauseGapNamesEachMissingClauseInWords();
    void contractorsThatEndedAreLeftAlone();
    void recordsOfProvisionNeedWhatTheRulesSay_data();
    void recordsOfProvisionNeedWhatTheRulesSay();
    void jointUsesNeedEachMatter();
    void everyMatterHasItsWords();
    void privateDevicesNameWhereTheyAreUsed();
    void aBookThatBeganNoTrainingRecordsHasNoFindingsOfThem();
    void whatIsMissingNamesThePeopleAndIsCalledADutyOnlyWhereItIsOne();
    void aFindingOfTheTrainingRecordsCanBeSetAsideUntilItsFactsChange();
    void changesOfPurposesAreToldOrConsentedTo();
    void theStatementInForceTellsWhatIsPublished();
    void theRuleInForceTellsOfPrivateDevices();
    void formsAndPapersOfContractorsMayBeSeveral();
    void aBookOfAnAdviserIsCheckedWithinASecond();
    void theYearUnderReviewIsTheOpenOne();

private:
    Library m_library;
    QSet<QString> m_tried;
};

void TestFindings::initTestCase()
{
    const auto library = Library::load();
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    m_library = *library;
}

void TestFindings::aCleanBookHasNone() { QCOMPARE(codesOf(book()), QStringList()); }

void TestFindings::eachCheckHasItsTexts()
{
    const auto texts = Crosschecks::load(m_library);
    QVERIFY2(texts, texts ? "" : qPrintable(texts.error().detail));
    QStringList told, built = findingCodes();
    for (const Crosscheck &check : texts->all())
        told << check.code;
    told.sort();
    built.sort();
    QCOMPARE(told, built);
    const Finding stale{QLatin1StringView("holding.stale_review"), Severity::Later, {}, {"名簿 %2", "2025-01-01"}};
    QVERIFY(texts->text(stale, Language::Japanese).startsWith("「名簿 %2」を最後に確かめたのは2025-01-01です。"));
    QVERIFY(texts->text(stale, Language::English).contains("“名簿 %2” was last confirmed on 2025-01-01. Check"));
}

void TestFindings::aCheckTriggers_data()
{
    QTest::addColumn<BookRecords>("contradicting");
    QTest::addColumn<BookRecords>("fitting");
    const auto row = [](const char *code, const BookRecords &contradicting, const BookRecords &fitting) {
        QTest::newRow(code) << contradicting << fitting;
    };
    row("holding.no_purpose", held([](Holding &h) { h.purposes.ids.clear(); }), held([](Holding &h) {
            h.purposes.ids.clear();
            h.presence = Presence::Unsure;
        }));
    row("holding.sensitive_no_basis", held([](Holding &h) { h.sensitive = {{"medical-history"}}; }), held([](Holding &h) {
            h.sensitive = {{"medical-history"}};
            h.consentBases = {{"not-applicable", "consent"}};
        }));
    row("holding.health_open", held([](Holding &h) {
            h.sensitive = {{"checkup-result"}};
            h.access = {{"all-staff"}};
        }),
        held([](Holding &h) {
            h.sensitive = {{"creed"}};
            h.access = {{"all-staff"}};
        }));
    row("holding.retention_passed", held([](Holding &h) { h.retentionPeriod = "２０２５年３月３１日まで"; }),
        held([](Holding &h) { h.retentionPeriod = "2026/11/24"; }));
    row("holding.stale_review", held([](Holding &h) { h.lastReview = QDate(2025, 11, 23); }),
        held([](Holding &h) { h.lastReview = QDate(2025, 11, 24); }));
    row("holding.no_owner", held([](Holding &h) { h.owner = {}; }), held([](Holding &h) { h.owner = {"each-user"}; }));
    row("disposal.no_record", held([](Holding &h) {
            h.presence = Presence::Archived;
            h.disposal = {{"shred"}};
        }),
        held([](Holding &h) {
            h.presence = Presence::Archived;
            h.disposal = {{"shred"}};
            h.note = "2026-03-31 店長";
        }));
    row("holding.contractor_mismatch", held([](Holding &h) { h.access = {{"contractor-staff"}}; }), with([](BookRecords &b) {
            b.holdings[0].access = {{"contractor-staff"}};
            b.holdings[0].contractors.ids << b.contractors[0].id;
        }));
    row("holding.mynumber_joint_use", held([](Holding &h) {
            h.myNumber = {"present"};
            h.thirdParty = {{"joint-use"}};
        }),
        held([](Holding &h) {
            h.myNumber = {"present"};
            h.thirdParty = {{"statutory"}};
        }));
    row("provision.no_record", held([](Holding &h) { h.thirdParty = {{"consent"}}; }), held([](Holding &h) {
            h.thirdParty = {{"consent"}};
            h.provisionRecord = {"made"};
        }));
    row("provision.opt_out_sensitive", held([](Holding &h) {
            h.thirdParty = {{"opt-out"}};
            h.sensitive = {{"race"}};
        }),
        held([](Holding &h) {
            h.thirdParty = {{"opt-out"}};
            h.sensitive = {{"none"}};
        }));
    row("holding.country_unknown", held([](Holding &h) { h.storage = {{"cloud"}}; }), held([](Holding &h) {
            h.storage = {{"cloud"}};
            h.countries = {{"unknown"}};
        }));
    row("holding.paper_lock", with([](BookRecords &b) {
            b.holdings[0].medium = {"both"};
            doesNotApply(b, "physical.locked-storage");
        }),
        with([](BookRecords &b) {
            b.holdings[0].medium = {"paper"};
            doesNotApply(b, "physical.locked-storage", 2025);
        }));
    row("holding.country_measure", with([](BookRecords &b) {
            b.holdings[0].countries = {{"JP", "US"}};
            doesNotApply(b, "foreign.measures");
        }),
        with([](BookRecords &b) {
            b.holdings[0].countries = {{"JP", "unknown"}};
            doesNotApply(b, "foreign.measures");
        }));
    row("firm.not_small_entrusted", with([](BookRecords &b) {
            b.holdings[0].sources = {{"from-client"}};
            b.firm.entrusted = Fact::No;
        }),
        held([](Holding &h) { h.sources = {{"from-client"}}; }));
    row("firm.my_number_mismatch", with([](BookRecords &b) {
            b.holdings[0].items.values << "my-number";
            b.firm.myNumber = Fact::No;
        }),
        with([](BookRecords &b) {
            b.holdings[0].items.values << "my-number";
            b.firm.myNumber = Fact::Yes;
        }));
    row("firm.not_small_count", with([](BookRecords &b) {
            b.holdings[0].count = 5001;
            b.firm.over5000 = Fact::No;
        }),
        with([](BookRecords &b) {
            b.holdings[0].count = 5000;
            b.firm.over5000 = Fact::No;
        }));
    row("purpose.unused",
        with([](BookRecords &b) { b.purposes << Purpose{.text = "a", .notice = {"publication"}, .noticePlace = "店頭"}; }),
        with([](BookRecords &b) {
            b.purposes << Purpose{.text = "a", .notice = {"publication"}, .noticePlace = "店頭"};
            b.holdings[0].purposes.ids << b.purposes[1].id;
        }));
    row("purpose.not_told", with([](BookRecords &b) {
            b.purposes[0].notice = {};
            b.holdings[0].notice = {};
        }),
        with([](BookRecords &b) { b.purposes[0].notice = {}; }));
    row("purpose.vague", with([](BookRecords &b) { b.purposes[0].text = "業務のため"; }),
        with([](BookRecords &b) { b.purposes[0].text = "はがきを送るため"; }));
    row("purpose.notice_insufficient", with([](BookRecords &b) { b.purposes[0].noticeMeans = {{"staff-notice"}}; }),
        with([](BookRecords &b) { b.purposes[0].noticeMeans = {{"shop-notice"}}; }));
    row("purpose.change_not_told", changed("yes"), changed("yes", "publication"));
    row("purpose.change_without_consent", changed("no"), with([](BookRecords &b) {
            b = changed("no");
            b.consents << Consent{.person = "会員", .purposes = {{b.purposes[0].id}}};
        }));
    row("contractor.foreign_unclear", with([](BookRecords &b) { b.contractors[0].countries = {}; }),
        with([](BookRecords &b) { b.contractors[0].countries = {{"unknown"}}; }));
    row("contractor.return_unproved", entrusted([](Contractor &c) { c.endedOn = today; }), entrusted([](Contractor &c) {
            c.endedOn = today;
            c.returnProof = {"returned"};
        }));
    row("contractor.check_problem_open", with([](BookRecords &b) { b.contractorChecks << problemAt(b.contractors[0], today.addDays(-1)); }),
        with([](BookRecords &b) { b.contractorChecks << problemAt(b.contractors[0], today); }));
    row("provision.incomplete", with([](BookRecords &b) {
            b.provisions << complete(b.contractors[0]);
            b.contractors[0].address = {};
        }),
        with([](BookRecords &b) { b.provisions << complete(b.contractors[0]); }));
    row("jointuse.incomplete", with([](BookRecords &b) {
            b.jointUses << complete();
            b.jointUses[0].told = {"on-request"};
        }),
        with([](BookRecords &b) { b.jointUses << complete(); }));
    row("holding.purpose_not_published", with([](BookRecords &b) {
            b.holdings[0].notice = {"publication"};
            b.purposes[0].notice = {"express"};
        }),
        with([](BookRecords &b) {
            b.holdings[0].notice = {"publication"};
            b.purposes[0].notice = {};
            b.holdings[0].noticePlace = "店頭の掲示"; // the place may be written with either
        }));
    row("contractor.no_holding", with([](BookRecords &b) { b.contractors[0].items = {{"address"}}; }), with([](BookRecords &b) {
            b.contractors[0].relation = {"entrustment"};
            b.holdings[0].contractors.ids << b.contractors[0].id;
            b.holdings[0].presence = Presence::Unsure;
        }));
    row("contractor.check_due", entrusted([](Contractor &c) { c.lastCheck = today.addYears(-1).addDays(-1); }),
        entrusted([](Contractor &c) {
            c.clausesChecked = today.addYears(-2);
            c.lastCheck = today.addYears(-1);
        }));
    row("contractor.clause_gap", entrusted([](Contractor &c) {
            c.clausesChecked = today;
            c.clauses = {{"D-11", "D-13"}};
        }),
        entrusted([](Contractor &c) { c.clauses = {{"D-11"}}; })); // nobody has read the contract yet
    row("device.no_rule", with([](BookRecords &b) {
            b.firm.privateDevices = Fact::Yes;
            b.answers << Answer{.question = "technical.private-devices", .year = 2026, .value = AnswerValue::None0};
        }),
        with([](BookRecords &b) {
            b.firm.privateDevices = Fact::Yes;
            b.answers << Answer{.question = "technical.private-devices", .year = 2026, .value = AnswerValue::Partly};
        }));
    row("document.twice_in_force",
        stating("rule",
                [](BookRecords &b, Document &) { b.documents << Document{.title = "別の規程", .kind = {"rule"}, .state = {"in-force"}}; }),
        stating("rule", [](BookRecords &b, Document &) {
            b.documents << Document{.title = "前の規程", .kind = {"rule"}, .state = {"retired"}}
                        << Document{.title = "規程の案", .kind = {"rule"}, .state = {"draft"}};
        }));
    row("document.blank_left", stating("rule", [](BookRecords &, Document &d) { d.note = "窓口の電話 施行の日"; }),
        stating("rule", [](BookRecords &, Document &d) {
            d.note = "窓口の電話";
            d.state = {"draft"};
        }));
    row("action.overdue", with([](BookRecords &b) { b.actions[0].due = today.addDays(-1); }), with([](BookRecords &b) {
            b.actions[0].due = today.addDays(-1);
            b.actions[0].state = ActionState::Dropped;
        }));
    row("answer.reason_missing", with([](BookRecords &b) { b.answers[0].value = AnswerValue::NotApplicable; }), with([](BookRecords &b) {
            b.answers[0].value = AnswerValue::NotApplicable;
            b.answers[0].note = "持ち出さない";
        }));
    row("training.people_missing", trained([](TrainingRecords &t) { t.people << Person{.name = "鈴木", .joinedOn = today.addDays(-31)}; }),
        trained([](TrainingRecords &t) { t.people << Person{.name = "鈴木", .joinedOn = today.addDays(-29)}; }));
    row("training.overdue", trained([](TrainingRecords &t) { t.trainings[0].nextDue = today.addDays(-1); }),
        trained([](TrainingRecords &t) { t.trainings[0].nextDue = today; }));
    row("training.year_missing", trained([](TrainingRecords &t) {
            t.people << Person{.name = "鈴木"};
            t.trainings << Training{.heldOn = QDate(2026, 3, 31), .attended = {{t.people[1].id}}};
        }),
        trained([](TrainingRecords &t) {
            t.people << Person{.name = "鈴木"};
            t.trainings << Training{.heldOn = QDate(2026, 4, 1), .attended = {{t.people[1].id}}};
        }));
    row("pledge.missing", trained([](TrainingRecords &t) { t.pledges[0].kind = {"leaving"}; }),
        trained([](TrainingRecords &t) { t.pledges.clear(); })); // nobody keeps them here
    row("access.not_stopped", trained([](TrainingRecords &t) { t.accessReviews[0].stoppedOn = {}; }),
        trained([](TrainingRecords &t) { t.accessReviews[0].lastDay = t.accessReviews[0].stoppedOn = today; }));
    row("disposal.unconfirmed", trained([](TrainingRecords &t) { t.disposals[0].confirmedOn = {}; }), trained([](TrainingRecords &t) {
            t.disposals[0].confirmedOn = {};
            t.disposals[0].certificate = "証明書";
        }));
    row("check.overdue", trained([](TrainingRecords &t) { t.checks[0].checkedOn = today.addYears(-1).addDays(-1); }),
        trained([](TrainingRecords &t) { t.checks[0].checkedOn = today.addYears(-1); }));
    const BookRecords inOrder = desked([](DeskRecords &) {}); // tst_deskrules has the borders
    row("incident.overdue", desked([](DeskRecords &d) { d.filings[0].kind = {"first"}; }), inOrder);
    row("incident.client_untold", desked([](DeskRecords &d) {
            d.incidents[0].role = {"processor"};
            d.filings.clear();
        }),
        inOrder);
    row("incident.persons_not_told", desked([](DeskRecords &d) { d.incidents[0].personsNotifiedOn = {}; }), inOrder);
    row("incident.no_known_day", desked([](DeskRecords &d) { d.incidents[0].knownOn = {}; }), inOrder);
    row("incident.prevention_missing", desked([](DeskRecords &d) {
            d.incidents[0].planned = {};
            d.incidents[0].closedOn = today;
        }),
        inOrder);
    row("request.overdue", desked([](DeskRecords &d) { d.requests[0].receivedOn = today.addDays(-15); }), inOrder);
    row("request.grounds_missing", desked([](DeskRecords &d) { d.requests[0].outcome = {"refused"}; }), inOrder);
    row("request.fee_not_allowed", desked([](DeskRecords &d) { d.requests[0].fee = 500; }), inOrder);
    row("complaint.callback_overdue", desked([](DeskRecords &d) { d.complaints[0].callbackOn = today.addDays(-1); }), inOrder);
    row("complaint.same_source", desked([](DeskRecords &d) {
            for (int i = 0; i < 3; ++i)
                d.complaints << Complaint{.counterpart = "名簿屋"};
        }),
        inOrder);
    row("desk_check.change_open", desked([](DeskRecords &d) { d.checks[0].answer = {"change"}; }), inOrder);
    row("desk_check.unknown", desked([](DeskRecords &d) { d.checks[0].answer = {"unknown"}; }), inOrder);
    row("desk.erase_due", desked([](DeskRecords &d) { d.requests[0].closedOn = today.addYears(-3); }), inOrder);
}

void TestFindings::aBookThatBeganNoTrainingRecordsHasNoFindingsOfThem()
{
    QCOMPARE(codesOf(trained([](TrainingRecords &) {})), QStringList());
    QCOMPARE(codesOf(trained([](TrainingRecords &t) { t = {}; })), QStringList());
    QCOMPARE(codesOf(trained([](TrainingRecords &t) { t = {.people = {{.name = "佐藤"}, {.name = "鈴木"}}}; })), QStringList());
}

void TestFindings::whatIsMissingNamesThePeopleAndIsCalledADutyOnlyWhereItIsOne()
{
    const QList<Finding> found = findingsOf(trained([](TrainingRecords &t) {
        t.people << Person{.name = "鈴木"} << Person{.group = "レジ担当"};
        for (int i = 0; i < 30; ++i)
            t.people << Person{.name = "派遣"};
    }));
    QCOMPARE(found[0].code, QLatin1StringView("training.people_missing"));
    QCOMPARE(found[0].subjects.size(), 20); // a few are enough to look at
    const auto texts = Crosschecks::load(m_library);
    QVERIFY(texts->text(found[0], Language::Japanese).contains("32人（鈴木 / レジ担当 / 派遣"));
    QVERIFY(texts->text(found[0], Language::English).contains("32 people who work here (鈴木 / レジ担当"));
    QCOMPARE(texts->find("training.people_missing")->level, "duty");
    for (const char *code :
         {"training.overdue", "training.year_missing", "pledge.missing", "access.not_stopped", "disposal.unconfirmed", "check.overdue"})
        QCOMPARE(texts->find(code)->level, "recommended");
    const QList<Finding> late = findingsOf(trained([](TrainingRecords &t) { t.checks[0].nextDue = today.addDays(-1); }));
    QVERIFY(texts->text(late[0], Language::Japanese).contains("「鍵と保管場所」"));
    QVERIFY(texts->text(late[0], Language::English).contains("“Locks and storage”"));
}

void TestFindings::aFindingOfTheTrainingRecordsCanBeSetAsideUntilItsFactsChange()
{
    BookRecords records = trained([](TrainingRecords &t) { t.disposals[0].confirmedOn = {}; });
    const QList<Dismissal> dismissals = dismissalsOf(findingsOf(records), "業者に確認中", records);
    QCOMPARE(dismissals.size(), 1);
    QVERIFY(judged(findingsOf(records), dismissals, records).standing.isEmpty());
    records.training.disposals[0].disposedOn = today.addMonths(-3);
    QCOMPARE(judged(findingsOf(records), dismissals, records).standing.size(), 1);
}

void TestFindings::aCheckTriggers()
{
    QFETCH(BookRecords, contradicting);
    QFETCH(BookRecords, fitting);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    m_tried << code;
    const QList<Finding> findings = findingsOf(contradicting);
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.code == code; });
    QVERIFY2(found != findings.end(), qPrintable(codesOf(contradicting).join(u' ')));
    QVERIFY(!found->subjects.isEmpty() && !found->values.contains(QString()));
    QVERIFY2(!codesOf(fitting).contains(code), qPrintable(codesOf(fitting).join(u' ')));
    const QString text = Crosschecks::load(m_library)->text(*found, Language::Japanese);
    QVERIFY2(!text.contains(u'%'), qPrintable(text));
}

void TestFindings::everyCheckIsTried()
{
    for (const QString &code : findingCodes())
        QVERIFY2(m_tried.contains(code), qPrintable(code));
}

void TestFindings::theMostSevereComeFirst()
{
    const auto findings = findingsOf(held([](Holding &h) {
        h.owner = {};
        h.purposes.ids.clear();
        h.storage = {{"cloud"}};
    }));
    QVERIFY(findings.size() >= 3);
    for (qsizetype i = 1; i < findings.size(); ++i)
        QVERIFY(findings[i - 1].severity >= findings[i].severity);
}

void TestFindings::whatIsSetAsideComesBackWhenItsFactsChange()
{
    BookRecords records = with([](BookRecords &b) {
        b.holdings[0].medium = {"paper"};
        doesNotApply(b, "physical.locked-storage");
    });
    const QList<Finding> findings = findingsOf(records);
    QCOMPARE(findings.size(), 1);
    const QList<Dismissal> dismissals = dismissalsOf(findings, "金庫室にある", records);
    QCOMPARE(dismissals.size(), 1);
    const auto left = [&](const BookRecords &book) { return judged(findingsOf(book), dismissals, book); };
    QVERIFY(left(records).standing.isEmpty());
    QCOMPARE(left(records).setAside, (QList<SetAside>{{findings[0], dismissals[0]}}));
    records.holdings[0].name = "別の名前"; // not what it rests on
    QVERIFY(left(records).standing.isEmpty());
    BookRecords other = records;
    other.holdings << clean(other);
    other.holdings.last().medium = {"paper"};
    QCOMPARE(left(other).standing.size(), 1);
    records.holdings[0].medium = {"both"};
    QCOMPARE(left(records).standing.size(), 1);
    QVERIFY(left(records).setAside.isEmpty());
}

void TestFindings::contractorsNobodyHasLookedAtAreNoFindings()
{
    for (const QString &trade : starterTrades(m_library)) {
        const StarterRecords proposed = recordsOf(*readStarter(trade, m_library), Language::Japanese);
        BookRecords fresh{.purposes = proposed.purposes,
                          .contractors = proposed.contractors,
                          .holdings = proposed.holdings,
                          .year = 2026,
                          .today = today};
        for (Holding &holding : fresh.holdings)
            holding.presence = Presence::Present; // all confirmed
        for (const char *code : {"contractor.check_due", "contractor.clause_gap", "contractor.no_holding"})
            QVERIFY2(!codesOf(fresh).contains(QLatin1String(code)), qPrintable(trade + ' ' + QLatin1String(code)));
    }
}

void TestFindings::theCheckOfAContractorCountsFromTheContractUntilThereIsOne()
{
    const auto due = [](QDate checked, QDate read) {
        return codesOf(entrusted([&](Contractor &c) {
                   c.lastCheck = checked;
                   c.clausesChecked = read;
               }))
            .contains("contractor.check_due");
    };
    const QDate late = today.addYears(-1).addDays(-1);
    QVERIFY(!due({}, {}));
    QVERIFY(due({}, late));
    QVERIFY(!due({}, today));
    QVERIFY(due(late, today)); // reading the contract is no check
}

void TestFindings::aClauseGapNamesEachMissingClauseInWords()
{
    const QList<Entry> &clauses = m_library.list("clauses");
    QCOMPARE(clauses.size(), 13);
    const BookRecords none = entrusted([](Contractor &c) { c.clausesChecked = today; });
    const QList<Finding> found = findingsOf(none);
    QCOMPARE(found.size(), 1);
    const auto texts = Crosschecks::load(m_library);
    for (const Language language : {Language::Japanese, Language::English})
        for (const Entry &clause : clauses)
            QVERIFY2(texts->text(found[0], language).contains(clause.name.in(language)), qPrintable(clause.id));
    QVERIFY(!texts->text(found[0], Language::Japanese).contains("D-"));
    QStringList all;
    for (const Entry &clause : clauses)
        all << clause.id;
    QCOMPARE(codesOf(entrusted([&](Contractor &c) {
                 c.clausesChecked = today;
                 c.clauses = {all};
             })),
             QStringList());
}

void TestFindings::contractorsThatEndedAreLeftAlone()
{
    const auto found = [](QDate ended) {
        return codesOf(entrusted([&](Contractor &c) {
            c.lastCheck = today.addYears(-2);
            c.clausesChecked = today.addYears(-2);
            c.countries = {};
            c.returnProof = {"certificate"};
            c.endedOn = ended;
        }));
    };
    QCOMPARE(found({}), (QStringList{"contractor.foreign_unclear", "contractor.check_due", "contractor.clause_gap"}));
    QCOMPARE(found(today.addDays(1)), found({}));
    QCOMPARE(found(today), QStringList());
}

// Rules 20(1) and 24(1), against the direction and the ground of handing over.
void TestFindings::recordsOfProvisionNeedWhatTheRulesSay_data()
{
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("basis");
    QTest::addColumn<QString>("record");
    QTest::addColumn<QStringList>("missing"); // of a record with nothing else in it
    const QStringList common{"record-name", "record-persons", "record-items"};
    QTest::newRow("given, consent") << "given"
                                    << "consent"
                                    << "each" << common;
    QTest::newRow("given abroad") << "given"
                                  << "foreign-consent"
                                  << "batch" << common;
    QTest::newRow("given, opt-out") << "given"
                                    << "opt-out"
                                    << "each" << (QStringList{"record-day"} + common);
    QTest::newRow("given, unsure") << "given"
                                   << "unsure"
                                   << "each" << (QStringList{"record-basis"} + common);
    QTest::newRow("received, consent") << "received"
                                       << "consent"
                                       << "each" << (common + QStringList{"record-history"});
    QTest::newRow("received, opt-out") << "received"
                                       << "opt-out"
                                       << "each" << (QStringList{"record-day"} + common + QStringList{"record-history"});
    QTest::newRow("a contract instead") << "given"
                                        << "consent"
                                        << "contract" << QStringList();
    QTest::newRow("a contract after notification") << "given"
                                                   << "opt-out"
                                                   << "contract" << (QStringList{"record-day", "record-method"} + common);
    QTest::newRow("nothing") << ""
                             << ""
                             << "" << (QStringList{"record-direction", "record-basis"} + common);
}

void TestFindings::recordsOfProvisionNeedWhatTheRulesSay()
{
    QFETCH(QString, direction);
    QFETCH(QString, basis);
    QFETCH(QString, record);
    QFETCH(QStringList, missing);
    QCOMPARE(missingIn(Provision{.direction = {direction}, .basis = {basis}, .record = {record}}, {}), missing);
}

void TestFindings::jointUsesNeedEachMatter()
{
    QCOMPARE(missingIn(complete()), QStringList());
    QStringList codes;
    for (const Entry &entry : m_library.list("joint_matters"))
        codes << entry.id;
    QCOMPARE(missingIn(JointUse{.title = "会員の案内"}), codes);
    JointUse use = complete();
    use.representative = " ";
    QCOMPARE(missingIn(use), QStringList{"joint-representative"});
}

void TestFindings::everyMatterHasItsWords()
{
    const BookRecords book = with([](BookRecords &b) {
        b.provisions << Provision{.direction = {"received"}, .basis = {"opt-out"}} << Provision{.recipients = {{b.contractors[0].id}}};
        b.jointUses << JointUse{};
    });
    const auto texts = Crosschecks::load(m_library);
    QStringList told;
    for (const Finding &finding : findingsOf(book))
        told << texts->text(finding, Language::Japanese) << texts->text(finding, Language::English);
    QCOMPARE(told.size(), 6);
    for (const QString &text : told)
        QVERIFY2(!text.contains("record-") && !text.contains("joint-") && !text.contains(u'%'), qPrintable(text));
}

void TestFindings::privateDevicesNameWhereTheyAreUsed()
{
    BookRecords book = with([](BookRecords &b) {
        b.answers << Answer{.question = "technical.private-devices", .year = 2026, .value = AnswerValue::NotApplicable, .note = "ない"};
    });
    QCOMPARE(codesOf(book), QStringList()); // nothing says that any is used
    book.holdings[0].storage = {{"private-device"}};
    const QList<Finding> found = findingsOf(book);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].subjects.size(), 2);
    QCOMPARE(found[0].subjects[0].id, book.answers.last().id); // what is to be mended comes first
    QCOMPARE(found[0].subjects[1].id, book.holdings[0].id);
}

void TestFindings::changesOfPurposesAreToldOrConsentedTo()
{
    QCOMPARE(codesOf(changed("no")), QStringList{"purpose.change_without_consent"}); // who is asked is told
    QCOMPARE(codesOf(changed("")), QStringList{"purpose.change_not_told"});
    QCOMPARE(codesOf(changed("unsure", "publication")), QStringList{"purpose.change_without_consent"});
    QCOMPARE(codesOf(changed("yes", "not-required")), QStringList());
    BookRecords withdrawn = changed("no", "publication");
    withdrawn.consents << Consent{.person = "会員", .purposes = {{withdrawn.purposes[0].id}}, .withdrawnOn = today};
    QCOMPARE(codesOf(withdrawn), QStringList{"purpose.change_without_consent"});
    withdrawn.consents[0].withdrawnOn = {};
    QCOMPARE(codesOf(withdrawn), QStringList());
    BookRecords elsewhere = changed("no");
    elsewhere.purposeChanges[0].purposes.ids = {QUuid::createUuid()}; // its purpose is gone
    QCOMPARE(codesOf(elsewhere), QStringList());
    const QList<Finding> found = findingsOf(changed("yes"));
    QCOMPARE(found[0].subjects[0].type, QLatin1StringView("purpose-changes")); // what is to be mended comes first
    QList<Dismissal> aside = dismissalsOf(found, "掲示済み", changed("yes"));
    QVERIFY(!aside[0].state.isEmpty());
}

// What is published is read in the statement where one is in force, however the purpose is typed there.
void TestFindings::theStatementInForceTellsWhatIsPublished()
{
    const auto found = [](const char *kind, const QString &text, const char *state) {
        return codesOf(stating(kind, [&](BookRecords &, Document &d) {
            d.body = text;
            d.state = {state};
        }));
    };
    const QStringList missing{"holding.purpose_not_published"};
    for (const char *kind : {"article32", "purposes-statement"}) {
        QCOMPARE(found(kind, "利用目的　修理の 受付のため", "in-force"), QStringList());
        QCOMPARE(found(kind, "配達のため", "in-force"), missing);
        QCOMPARE(found(kind, "配達のため", "draft"), QStringList()); // the record of the purpose tells
    }
    QCOMPARE(found("basic-policy", "配達のため", "in-force"), QStringList());
    const QList<Finding> told = findingsOf(stating("article32", [](BookRecords &, Document &d) { d.body = "配達のため"; }));
    QCOMPARE(told[0].subjects.size(), 3);
    QCOMPARE(QString(told[0].subjects[2].type), "documents");
}

// A rule in force tells whether private devices have a rule, whatever the answer was.
void TestFindings::theRuleInForceTellsOfPrivateDevices()
{
    const auto found = [](const char *kind, const char *article, AnswerValue answer) {
        return codesOf(stating(kind, [&](BookRecords &b, Document &d) {
            b.firm.privateDevices = Fact::Yes;
            b.answers << Answer{.question = "technical.private-devices", .year = 2026, .value = answer, .note = "ない"};
            d.base = article;
        }));
    };
    const QStringList missing{"device.no_rule"};
    QCOMPARE(found("rule", "private-devices", AnswerValue::None0), QStringList());
    QCOMPARE(found("rule", "purpose", AnswerValue::Done), missing);
    QCOMPARE(found("pc-rule", "", AnswerValue::None0), QStringList());
    QCOMPARE(found("basic-policy", "", AnswerValue::None0), missing);
}

void TestFindings::formsAndPapersOfContractorsMayBeSeveral()
{
    const auto found = [](const char *kind, bool parties) {
        return codesOf(stating(kind, [&](BookRecords &b, Document &d) {
            if (parties)
                d.contractors.ids << QUuid::createUuid(); // before the list may move
            b.documents << Document{.title = "別の文書", .kind = {kind}, .state = {"in-force"}};
            if (parties)
                b.documents[1].contractors.ids << QUuid::createUuid();
        }));
    };
    const QStringList twice{"document.twice_in_force"};
    QCOMPARE(found("consent-photo", false), QStringList());
    QCOMPARE(found("pledge-joining", false), QStringList());
    QCOMPARE(found("contract-memo", true), QStringList());
    QCOMPARE(found("contract-memo", false), QStringList()); // forms, or of contractors who are gone
    QCOMPARE(found("leak-wall", false), twice);
}

void TestFindings::aBookOfAnAdviserIsCheckedWithinASecond()
{
    BookRecords large = with([](BookRecords &b) { doesNotApply(b, "physical.locked-storage"); });
    const Holding usual = clean(large);
    for (int i = 0; i < 100'000; ++i) {
        Holding holding = usual;
        holding.id = QUuid::createUuid();
        if (i % 2) { // every other one has four findings
            holding.owner = {};
            holding.medium = {"paper"};
            holding.storage = {{"cloud"}};
            holding.retentionPeriod = "2020-01-01";
        }
        large.holdings << holding;
    }
    for (int i = 0; i < 10'000; ++i)
        large.contractors << Contractor{.name = "配送", .countries = {{"JP"}}};
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(findingsOf(large).size(), 200'000);
    qInfo("100,000 holdings in %lld ms", timer.elapsed());
#ifdef QT_NO_DEBUG
    QVERIFY(timer.elapsed() < 1000);
#else
    QVERIFY(timer.elapsed() < 20'000); // not optimised, or slowed down by a sanitizer
#endif
}

void TestFindings::theYearUnderReviewIsTheOpenOne()
{
    QCOMPARE(fiscalYearOf(QDate(2027, 3, 31), 4), 2026);
    QCOMPARE(fiscalYearOf(QDate(2027, 4, 1), 4), 2027);
    QCOMPARE(yearUnderReview({}, 4, today), 2026);
    const ReviewYear closed{.year = 2026, .closedOn = today}, open{.year = 2025};
    QCOMPARE(yearUnderReview({closed}, 1, QDate(2027, 1, 1)), 2027);
    QCOMPARE(yearUnderReview({closed, open}, 1, today), 2025);
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
