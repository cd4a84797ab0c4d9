// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/typedbody.h"
#include "workspace/documentwork.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace {

const QDate today(2026, 11, 28);

} // namespace

// Answers that follow into documents, and the text of an article as one types it.
class TestDocumentWork : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Library m_library;
    ReviewContent m_review;
    DocumentContent m_content;
    int m_books = 0;

    std::unique_ptr<Book> bookOf(const Firm &firm = {.name = "みどりや商店"})
    {
        auto book = Book::create(m_folder.filePath(QString::number(++m_books) + ".tenken"), firm, m_library, Language::Japanese);
        if (!book)
            qFatal("no book");
        return *std::move(book);
    }
    Document made(Book &book, const QString &kind) const
    {
        const Document document = newDocument(book, m_review, m_content, kind, {}, today);
        Change change;
        change.add(document);
        if (!book.apply(change, "make"))
            qFatal("not made");
        return *book.records<Document>().find(document.id);
    }
    static const Document &now(const Book &book, const Document &document) { return *book.records<Document>().find(document.id); }
    static EditedDocument textNow(const Book &book, const Document &document) { return editedFromText(now(book, document).body); }
    void answer(Book &book, const Document &document, const BlankAnswer &given) const
    {
        const Result<void> done = book.apply(answeringBlank(book, m_review, m_content, document.id, given, today), "answer");
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }
    static void change(Book &book, const Document &document, const std::function<void(EditedDocument &)> &edit)
    {
        EditedDocument text = textNow(book, document);
        edit(text);
        QVERIFY(book.edit(withText(now(book, document), text), "edit"));
    }
    // How often the label is a gap of the document.
    static int gaps(const Book &book, const Document &document, const QString &label)
    {
        const QList<DocumentGap> all = gapsIn(textNow(book, document));
        return int(std::count_if(all.begin(), all.end(), [&](const DocumentGap &gap) { return gap.label == label; }));
    }

private slots:
    void initTestCase()
    {
        auto library = Library::load();
        QVERIFY(library);
        m_library = *std::move(library);
        auto review = ReviewContent::load(m_library);
        auto content = DocumentContent::load(m_library);
        QVERIFY(review && content);
        m_review = *std::move(review);
        m_content = *std::move(content);
    }

    void everyTemplateIsOfferedOnceAndEveryConditionIsKnown()
    {
        QStringList offered;
        for (const DocumentOffer &offer : documentOffers()) {
            QVERIFY2(m_content.find(offer.kind), qPrintable(offer.kind));
            QVERIFY2(offer.condition.isEmpty() || m_content.placeholders.find(offer.condition), qPrintable(offer.condition));
            QVERIFY(!offered.contains(offer.kind));
            offered << offer.kind;
        }
        for (const DocumentTemplate &one : m_content.templates)
            QVERIFY2(offered.contains(one.id), qPrintable(one.id));
        QVERIFY(documentOffer("rule") && !documentOffer("nothing"));
    }

    void anAnsweredBlankIsFilledInEveryDocumentThatWantsIt()
    {
        const auto book = bookOf();
        const Document policy = made(*book, "basic-policy"), rule = made(*book, "rule");
        const QString label = m_content.placeholders.find("firm.email")->label.ja;
        QVERIFY(gaps(*book, policy, label) > 0);
        QVERIFY(gaps(*book, rule, label) > 0);
        answer(*book, policy, {.key = "firm.email", .value = "a*b@example.jp"});
        QCOMPARE(gaps(*book, policy, label), 0);
        QCOMPARE(gaps(*book, rule, label), 0);
        QVERIFY(now(*book, rule).body.contains("a\\*b@example.jp"));
        QCOMPARE(book->records<BlankValue>().records().size(), 1);
        book->history().undo(); // one step
        QVERIFY(gaps(*book, policy, label) > 0);
        QCOMPARE(book->records<BlankValue>().records().size(), 0);
    }

    void anAnswerPutsNothingElseInUnasked()
    {
        const auto book = bookOf({.name = "みどりや商店", .phone = "03-0000-0001"});
        const Document policy = made(*book, "basic-policy");
        Firm firm = book->firm();
        firm.phone = "03-0000-0002";
        QVERIFY(book->edit(firm, "phone"));
        answer(*book, policy, {.key = "firm.email", .value = "a@example.jp"});
        const QString body = now(*book, policy).body;
        QVERIFY2(body.contains("a@example.jp") && body.contains("03-0000-0001") && !body.contains("03-0000-0002"), qPrintable(body));
    }

    void anAnswerDoesNotReplaceWhatRecordsGave()
    {
        const auto book = bookOf();
        const Contractor party{.name = "旅行の青空", .relation = {"third-party-consent"}};
        Change change;
        change.add(party);
        change.add(Provision{.persons = "田中一郎", .direction = {"given"}, .recipients = {{party.id}}, .date = today});
        QVERIFY(book->apply(change, "provision"));
        const Document record = made(*book, "provision-record");
        QVERIFY(now(*book, record).body.contains("田中一郎"));
        answer(*book, record, {.key = "provisions.records", .value = "1 | 2026年4月1日"});
        QVERIFY(now(*book, record).body.contains("田中一郎"));
    }

    void anAnswerForOneDocumentStaysThere()
    {
        const auto book = bookOf();
        const Document policy = made(*book, "basic-policy"), rule = made(*book, "rule");
        const QString label = m_content.placeholders.find("firm.email")->label.ja;
        answer(*book, policy, {.key = "firm.email", .value = "a@example.jp", .everywhere = false});
        QCOMPARE(gaps(*book, policy, label), 0);
        QVERIFY(gaps(*book, rule, label) > 0);
        answer(*book, policy, {.key = "firm.email", .value = "b@example.jp", .everywhere = false});
        QCOMPARE(book->records<BlankValue>().records().size(), 1); // changed, not added
    }

    void aGapInAChangedArticleIsFilledAndTheChangeStays()
    {
        const auto book = bookOf();
        const Document policy = made(*book, "basic-policy");
        const QString label = m_content.placeholders.find("firm.email")->label.ja;
        QString changed;
        change(*book, policy, [&](EditedDocument &text) {
            for (DocumentSection &section : text.sections)
                if (section.body.contains(gapFor(label))) {
                    section.body += "\n\n私たちの言葉";
                    changed = section.id;
                    break;
                }
        });
        QVERIFY(!changed.isEmpty());
        answer(*book, policy, {.key = "firm.email", .value = "a@example.jp"});
        const EditedDocument text = textNow(*book, policy);
        QVERIFY(text.find(changed)->body.contains("私たちの言葉"));
        QVERIFY(text.find(changed)->body.contains("a@example.jp"));
    }

    void aConditionBringsItsArticleAndSparesLockedOnes()
    {
        const auto book = bookOf();
        const Document rule = made(*book, "rule");
        const FilledDocument before = filledNow(*book, m_review, m_content, rule, today);
        QVERIFY(before.undecided.contains("firm.telework"));
        const auto of = [&](const QString &condition) {
            const auto found = std::find_if(before.leftOut.begin(), before.leftOut.end(),
                                            [&](const SectionLeftOut &one) { return one.condition == condition && one.article; });
            return found == before.leftOut.end() ? QString() : found->id;
        };
        QString key = "firm.telework";
        if (of(key).isEmpty())
            key = "firm.fax";
        const QString article = of(key);
        const QString first = textNow(*book, rule).sections[1].id;
        change(*book, rule, [&](EditedDocument &text) {
            text.sections[1].locked = true;
            text.sections[1].body = "固定した文";
        });
        answer(*book, rule, {.key = key, .value = "yes"});
        if (!article.isEmpty())
            QVERIFY(textNow(*book, rule).find(article));
        QCOMPARE(textNow(*book, rule).find(first)->body, "固定した文");
        QVERIFY(!filledNow(*book, m_review, m_content, now(*book, rule), today).undecided.contains(key));
    }

    void theShortVersionTakesOutOnlyWhatNobodyChanged()
    {
        const auto book = bookOf();
        const Document rule = made(*book, "rule");
        const auto shortened = [&](bool on) {
            const Codes options{on ? QStringList{"short"} : QStringList()};
            QVERIFY(book->apply(choosingOptions(*book, m_review, m_content, rule.id, options, today), "short"));
        };
        const qsizetype all = textNow(*book, rule).sections.size();
        shortened(true);
        QStringList out; // articles that only the full version has
        for (const SectionLeftOut &left : filledNow(*book, m_review, m_content, now(*book, rule), today).leftOut)
            if (left.condition == "rule.short")
                out << left.id;
        QVERIFY(out.size() > 3);
        QCOMPARE(textNow(*book, rule).sections.size(), all - out.size());
        shortened(false);
        QCOMPARE(textNow(*book, rule).sections.size(), all);
        change(*book, rule, [&](EditedDocument &text) { text.sections[text.indexOf(out[0])].body += "\n\n店の決まり"; });
        shortened(true);
        QCOMPARE(textNow(*book, rule).sections.size(), all - out.size() + 1);
        QVERIFY(textNow(*book, rule).find(out[0])->body.contains("店の決まり"));
    }

    void aValueThatBecameKnownGoesIntoItsGaps()
    {
        const auto book = bookOf({});
        const Document policy = made(*book, "basic-policy");
        const QString label = m_content.placeholders.find("firm.name")->label.ja;
        QVERIFY(gaps(*book, policy, label) > 0);
        Firm firm = book->firm();
        firm.name = "みどりや商店";
        QVERIFY(book->edit(firm, "name"));
        QVERIFY(gaps(*book, policy, label) > 0); // nothing is changed by itself
        QVERIFY(book->apply(fillingGap(*book, policy.id, label, firm.name), "fill"));
        QCOMPARE(gaps(*book, policy, label), 0);
        QCOMPARE(book->records<BlankValue>().records().size(), 0);
    }

    void theTitleOfAContractorsPaperStaysWithItsText()
    {
        const auto book = bookOf();
        const Contractor printer{.name = "青葉印刷"};
        QVERIFY(book->edit(printer, "add"));
        const Document memo = newDocument(*book, m_review, m_content, "contract-memo", printer.id, today);
        QVERIFY(memo.title.contains("青葉印刷"));
        EditedDocument text = editedFromText(memo.body);
        text.sections[0].body += "\n\n追加";
        QCOMPARE(withText(memo, text).title, memo.title);
        text.title = "覚書";
        QCOMPARE(withText(memo, text).title, "覚書");
    }

    void aTextKeepsWhatItWasWhenItsContractorIsDeleted()
    {
        const auto book = bookOf();
        const Contractor printer{.name = "青葉印刷"};
        QVERIFY(book->edit(printer, "add"));
        const Document memo = newDocument(*book, m_review, m_content, "contract-memo", printer.id, today);
        QVERIFY(book->edit(memo, "make"));
        QVERIFY(memo.body.contains("青葉印刷"));
        QVERIFY(book->apply(book->removal<Contractor>({printer.id}), "remove"));
        QCOMPARE(now(*book, memo).body, memo.body);
        QVERIFY(now(*book, memo).contractors.isEmpty());
    }

    void everyArticleIsTypedAsItIsKept()
    {
        const auto book = bookOf();
        int lines = 0;
        for (const DocumentOffer &offer : documentOffers()) {
            const EditedDocument text = editedFromText(newDocument(*book, m_review, m_content, offer.kind, {}, today).body);
            for (const DocumentSection &section : text.sections) {
                const QString typed = typedBody(section.body, text);
                QVERIFY(!typed.contains("{{ref:"));
                EditedDocument again = text;
                again.sections[text.indexOf(section.id)].body = keptBody(typed, text);
                lines += int(typed.count(u'\n'));
                QCOMPARE(numbered(again).blocks.size(), numbered(text).blocks.size());
                QCOMPARE(keptBody(typedBody(keptBody(typed, text), text), text), keptBody(typed, text));
            }
        }
        QVERIFY(lines > 500);
    }

    void typedLinesAreNumberedAndFoundAgain_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("typed");
        QTest::newRow("paragraphs") << "1. 一\n1. 二"
                                    << "1. 一\n2. 二";
        QTest::newRow("items") << "1. 一\n   1. あ\n   1. い\n1. 二\n   1. う"
                               << "1. 一\n　(1) あ\n　(2) い\n2. 二\n　(1) う";
        QTest::newRow("points") << "- 一\n  - 二"
                                << "・一\n  ・二";
        QTest::newRow("table") << "1. 一\n\n| a | b |\n|---|---|\n| - | 1. |\n\n1. 二"
                               << "1. 一\n\n| a | b |\n|---|---|\n| - | 1. |\n\n2. 二";
        QTest::newRow("reference") << "{{ref:two}}による。"
                                   << "【第2条】による。";
        QTest::newRow("text") << "2026. 年\n**太字** <b> \\1. x"
                              << "1. 年\n**太字** <b> \\1. x";
    }
    void typedLinesAreNumberedAndFoundAgain()
    {
        QFETCH(QString, kept);
        QFETCH(QString, typed);
        EditedDocument document{.articles = true};
        for (const char *id : {"one", "two"})
            document.sections.append({.id = id, .kind = DocumentSection::Kind::Article, .heading = id});
        QCOMPARE(typedBody(kept, document), typed);
        for (const QString text : {"(3)の規定により定める。", "（2026）年度の計画"})
            QCOMPARE(keptBody(text, document), text); // no item
        QCOMPARE(keptBody(typed, document), QString(kept).replace("2026. ", "1. "));
    }

    void whatAUserTypesIsUnderstood()
    {
        EditedDocument document{.articles = true};
        document.sections.append({.id = "one", .kind = DocumentSection::Kind::Article, .heading = "目的"});
        QCOMPARE(keptBody("１．一\n（１）あ\n(2)い\n・点\r\n【第1条】と【第9条】", document),
                 "１．一\n   1. あ\n   1. い\n- 点\n{{ref:one}}と【第9条】");
        QCOMPARE(keptBody("3. 三\n7. 七", document), "1. 三\n1. 七");
    }
};

QTEST_GUILESS_MAIN(TestDocumentWork)
#include "tst_documentwork.moc"
