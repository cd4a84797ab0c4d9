// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookview.h"
#include "checklist/checklistpage.h"
#include "contractors/checkdialog.h"
#include "contractors/contractorpane.h"
#include "contractors/guidedialog.h"
#include "documents/documentspage.h"
#include "forms/linelist.h"
#include "purposes/changedialog.h"
#include "purposes/purposespage.h"
#include "support/fitcase.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

// The pages of what a firm decides once and keeps.
class FitKeepingTest : public FitCase
{
    Q_OBJECT

private:
    void walk() override;
    void training();
    void documents();
    void contractors();
    void purposes();
};

void FitKeepingTest::walk()
{
    clinic();
    training();
    documents();
    contractors();
    purposes();
}

void FitKeepingTest::training()
{
    BookView &view = *m_window->view();
    view.go(QStringLiteral("training"));
    look(*m_window, QStringLiteral("training-none"));
    const QDate today = QDate::currentDate();
    QList<Person> people;
    for (const char *name :
         {"佐々木 恵", "山本 由美子", "中村 健", "小林 さくら", "加藤 直樹", "吉田 真理", "山田 孝", "井上 香織", "木村 翔"})
        people << Person{.name = QString::fromUtf8(name), .group = QStringLiteral("受付"), .joinedOn = QDate(2020, 4, 1)};
    people[6].leftOn = today.addDays(-20);
    Change change;
    Training training{.theme = QStringLiteral("送り間違いと紛失"), .kind = {QStringLiteral("yearly")}, .heldOn = today.addDays(-40)};
    for (int i = 0; i < people.size(); ++i) {
        m_data += {people[i].name, people[i].group};
        change.add(people[i]);
        (i < 5 ? training.attended : training.absent).ids << people[i].id;
    }
    training.cases = {{QStringLiteral("misdirected"), QStringLiteral("loss")}};
    const Pledge pledge{
        .keptAt = QStringLiteral("人事の綴り"), .people = training.attended, .kind = {QStringLiteral("joining")}, .signedOn = today};
    const DeskEntry entry{
        .about = QStringLiteral("FAXの宛先を間違えそうになった"), .kind = {QStringLiteral("report")}, .receivedOn = today};
    const PeriodicCheck late{.found = QStringLiteral("裏口の鍵が壊れている"),
                             .kind = {QStringLiteral("locks")},
                             .checkedOn = today.addYears(-2),
                             .result = {QStringLiteral("open")}};
    const AccessReview review{.systems = QStringLiteral("電子カルテ"), .people = {{people[6].id}}, .lastDay = people[6].leftOn};
    const Disposal disposal{.target = QStringLiteral("平成の紙カルテ"), .disposedOn = today.addDays(-50)};
    change.add(training);
    change.add(pledge);
    change.add(entry);
    change.add(late);
    change.add(review);
    change.add(disposal);
    m_data += {training.theme, pledge.keptAt, entry.about, late.found, review.systems, disposal.target};
    QVERIFY(m_window->book()->apply(change, QStringLiteral("training")));
    view.desk().settle();
    for (const char *part : {"todo", "people", "trainings", "pledges", "desk", "checks", "leaving", "disposals"}) {
        view.go(QStringLiteral("training#") + QLatin1String(part));
        look(*m_window, QStringLiteral("training-") + QLatin1String(part));
    }
    const QList<QUuid> records{people[0].id, training.id, pledge.id, entry.id, late.id, review.id, disposal.id};
    for (qsizetype i = 0; i < records.size(); ++i) {
        view.go(QStringLiteral("training"), records[i]);
        look(*m_window, QStringLiteral("training-record-%1").arg(i));
    }
    view.go(QStringLiteral("checklist"));
    m_window->findChild<ChecklistPage *>()->openQuestion(QStringLiteral("human.training"));
    look(*m_window, QStringLiteral("checklist-proposal"));
}

// Every part of a document, before and after it was adopted. Documents are in Japanese, whatever the language of the window.
void FitKeepingTest::documents()
{
    BookView &view = *m_window->view();
    view.desk().settle();
    m_data += {QStringLiteral("【第3条】"), QStringLiteral("“・”")}; // how they are typed
    for (const char *kind : {"contract-memo", "camera-sign", "rule"}) {
        view.go(QStringLiteral("documents#") + QLatin1String(kind));
        look(*m_window, QStringLiteral("documents-none-") + QLatin1String(kind));
    }
    auto *page = m_window->findChild<DocumentsPage *>();
    page->findChild<QPushButton *>(QStringLiteral("makeDocument"))->click();
    const EditedDocument text = page->shown().text();
    m_data += {text.title, QStringLiteral("別表第")};
    m_data += {QStringLiteral("映像及び録音")}; // left out of this one
    for (const DocumentSection &section : text.sections)
        m_data += {section.heading, QStringLiteral("第%1条").arg(articleNumbers(text).value(section.id))};
    for (const Placeholder &place : page->shown().content()->placeholders.all())
        m_data += place.example;
    m_data.removeAll(QString());
    const auto parts = [&](const QString &name) {
        for (const char *part : {"blanks", "compare", "check", "versions", "text"}) {
            view.go(QStringLiteral("documents#") + QLatin1String(part));
            QTest::qWait(150); // the counts follow
            look(*m_window, QStringLiteral("documents-%1-%2").arg(name, QLatin1String(part)));
        }
    };
    auto *outline = page->findChild<LineList *>(QStringLiteral("outline"));
    outline->setCurrent(QStringLiteral("scope"));
    parts(QStringLiteral("draft"));
    view.go(QStringLiteral("documents#blanks"));
    auto *blanks = page->findChild<LineList *>(QStringLiteral("blanks"));
    for (const char *key : {"firm.email", "firm.telework", "document.approver"}) {
        blanks->setCurrent(QLatin1String(key));
        look(*m_window, QStringLiteral("documents-blank-") + QLatin1String(key));
    }
    EditedDocument changed = text;
    changed.sections.removeAt(changed.indexOf(QStringLiteral("purpose")));
    changed.sections[2].body += QStringLiteral("\n\n書き足した文。");
    QVERIFY(page->shown().store(changed, {}));
    view.go(QStringLiteral("documents#versions"));
    page->findChild<QLineEdit *>(QStringLiteral("approver"))->setText(QStringLiteral("院長"));
    page->findChild<QPushButton *>(QStringLiteral("adopt"))->click();
    m_data += {QStringLiteral("院長"), QStringLiteral("制定")};
    page->find();
    parts(QStringLiteral("adopted"));
}

// The register as a starter fills it, then one with everything in it, the dialogs, and the other two parts.
void FitKeepingTest::contractors()
{
    BookView &view = *m_window->view();
    Book &book = *m_window->book();
    for (const Contractor &contractor : book.records<Contractor>().records())
        m_data += {contractor.name, contractor.note, contractor.work};
    view.go(QStringLiteral("contractors"));
    look(*m_window, QStringLiteral("contractors"));
    view.go(QStringLiteral("contractors#records"));
    look(*m_window, QStringLiteral("contractors-no-records"));
    view.go(QStringLiteral("contractors#joint"));
    look(*m_window, QStringLiteral("contractors-no-joint"));
    const QDate today = view.desk().today();
    Contractor one{.name = QStringLiteral("123"),
                   .relation = {QStringLiteral("entrustment")},
                   .clausesChecked = today,
                   .decision = QStringLiteral("yyynny"),
                   .decidedOn = today};
    const ContractorCheck check{.result = QStringLiteral("123"),
                                .contractors = {{one.id}},
                                .checkedOn = today,
                                .method = {QStringLiteral("visit")},
                                .remedy = QStringLiteral("123"),
                                .remedyDue = today};
    Holding holding = book.records<Holding>().records().constFirst();
    const Holding before = holding;
    holding.contractors.ids << one.id;
    const Provision provision{.persons = QStringLiteral("123"),
                              .direction = {QStringLiteral("received")},
                              .recipients = {{one.id}},
                              .date = today,
                              .record = {QStringLiteral("batch")}};
    const JointUse use{.title = QStringLiteral("123"), .told = {QStringLiteral("on-request")}};
    m_data += {one.name, check.remedy, before.name};
    Change change;
    change.add(one);
    change.add(check);
    change.add(provision);
    change.add(use);
    change.alter(before, holding);
    QVERIFY(book.apply(change, QStringLiteral("123")));
    view.go(QStringLiteral("contractors"), one.id);
    look(*m_window, QStringLiteral("contractors-one"));
    for (const char *column : {"ended_on", "address", "clauses", "selection"}) { // opens its part
        view.goToField(QStringLiteral("contractors"), one.id, QLatin1String(column));
        look(*m_window, QStringLiteral("contractors-") + QLatin1String(column));
    }
    auto *pane = m_window->findChild<ContractorPane *>();
    pane->addCheck();
    look(*m_window->findChild<CheckDialog *>(), QStringLiteral("contractors-check"));
    delete m_window->findChild<CheckDialog *>();
    for (const char *answers : {"", "y", "yyyyyn", "yyynny", "yu"}) {
        auto guide = *DecisionGuide::load(*m_library);
        lookAt(new GuideDialog(guide, *m_library, m_language, one.name, QLatin1String(answers), m_window.get()),
               QStringLiteral("guide-") + QLatin1String(answers));
    }
    view.go(QStringLiteral("contractors"), provision.id);
    look(*m_window, QStringLiteral("contractors-record"));
    view.go(QStringLiteral("contractors"), use.id);
    look(*m_window, QStringLiteral("contractors-joint"));
    book.history().undo();
}

// A purpose with much to say about it, one changed, one consented to.
void FitKeepingTest::purposes()
{
    BookView &view = *m_window->view();
    Book &book = *m_window->book();
    view.findingsAction()->setChecked(false);
    const Purpose vague{.text = QStringLiteral("マーケティング活動等のため、その他一切の目的に利用"),
                        .notice = {QStringLiteral("publication")},
                        .collected = {QStringLiteral("written")},
                        .noticeMeans = {{QStringLiteral("website"), QStringLiteral("staff-notice")}}};
    const Purpose used = book.records<Purpose>().records().first();
    const PurposeChange change{.before = QStringLiteral("診察のため"),
                               .after = used.text,
                               .purposes = {{used.id}},
                               .changedOn = QDate(2026, 4, 1),
                               .foreseeable = {QStringLiteral("unsure")}};
    const Consent consent{.person = QStringLiteral("鈴木"),
                          .scope = QStringLiteral("検査の写真を学会で示すこと"),
                          .purposes = {{used.id}},
                          .givenOn = QDate(2026, 5, 1),
                          .withdrawnOn = QDate(2026, 6, 1)};
    m_data += {vague.text, change.before, consent.person, consent.scope};
    Change all;
    all.add(vague);
    all.add(change);
    all.add(consent);
    view.go(QStringLiteral("purposes"));
    QVERIFY(book.apply(all, QStringLiteral("purposes")));
    view.desk().settle();
    for (const auto &[id, name] : {std::pair{vague.id, "purposes-vague"}, {used.id, "purposes-used"}, {consent.id, "purposes-consent"}}) {
        view.go(QStringLiteral("purposes"), id);
        QTest::qWait(20);
        look(*m_window, QLatin1String(name));
    }
    view.goToField(QStringLiteral("purposes"), vague.id, QStringLiteral("notice_wording"));
    look(*m_window, QStringLiteral("purposes-notice"));
    auto *page = view.findChild<PurposesPage *>();
    page->findChild<QListWidget *>(QStringLiteral("examples"))->parentWidget()->show();
    look(*m_window, QStringLiteral("purposes-examples"));
    view.go(QStringLiteral("purposes"), used.id);
    page->findChild<QPushButton *>(QStringLiteral("consent"))->setFocus();
    look(*m_window, QStringLiteral("purposes-records"));
    view.go(QStringLiteral("purposes"), change.id);
    auto *dialog = m_window->findChild<ChangeDialog *>();
    QVERIFY(dialog);
    lookAt(dialog, QStringLiteral("purposes-change"));
}

QTEST_MAIN(FitKeepingTest)
#include "tst_fitkeeping.moc"
