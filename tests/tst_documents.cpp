// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/documentfill.h"
#include "support/packs.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

using Values = DocumentValues;
using BlockKind = DocumentBlock::Kind;

const QDate today(2026, 12, 1);

const QString head = QStringLiteral("---\n"
                                    "id: test\n"
                                    "title:\n  ja: 試験\n  en: Test\n"
                                    "purpose:\n  ja: 目的\n  en: Purpose\n"
                                    "audience: internal\n"
                                    "numbering: articles\n"
                                    "level: duty\n"
                                    "checked_on: 2026-11-22\n"
                                    "law: [\"法23\", \"法32(1)[1]\"]\n"
                                    "---\n");
constexpr int headLines = 14;

QString article(const QString &id, const QString &heading, const QString &body)
{
    return QStringLiteral("<!-- art:%1 -->\n<!-- law: 法23; level: duty -->\n<!-- required: yes -->\n### %2\n\n%3\n\n")
        .arg(id, heading, body);
}

// Everything a template may ask for, answered the same way.
Values everything(const Placeholders &placeholders, Fact fact)
{
    Values values;
    for (const Placeholder &placeholder : placeholders.all()) {
        if (placeholder.kind == Placeholder::Kind::Fact)
            values.facts.set(placeholder.key, fact);
        else if (placeholder.kind == Placeholder::Kind::Text)
            values.texts.insert(placeholder.key, fact == Fact::Yes ? placeholder.example : QString());
        else if (placeholder.kind == Placeholder::Kind::List && fact == Fact::Yes)
            values.lists.insert(placeholder.key, {{}, {}});
        else if (placeholder.kind == Placeholder::Kind::List)
            values.lists.insert(placeholder.key, {});
        if (placeholder.kind != Placeholder::Kind::List || fact != Fact::Yes)
            continue;
        for (Values::Item &item : values.lists[placeholder.key])
            for (const Placeholder::Column &column : placeholder.columns)
                item.insert(column.key, column.label.ja);
    }
    return values;
}

QStringList lines(const QList<DocumentBlock> &blocks)
{
    QStringList lines;
    for (const DocumentBlock &block : blocks) {
        if (block.kind == BlockKind::Chapter || block.kind == BlockKind::Article || block.kind == BlockKind::Part)
            lines << headingText(block);
        else if (block.kind == BlockKind::Table)
            for (const QStringList &row : block.rows)
                lines << row.join(u'|');
        else
            lines << (block.number.isEmpty() ? block.text : QString(block.number + u' ' + block.text));
    }
    return lines;
}

} // namespace

// Templates are read strictly and filled without a silent gap.
class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTemplateIsRead();
    void everyTemplateFills_data();
    void everyTemplateFills();
    void anArticleStaysTheSameUnderOtherFacts();
    void brokenTemplatesAreRefusedWithThePlace_data();
    void brokenTemplatesAreRefusedWithThePlace();
    void everyProblemIsToldAtOnce();
    void hostileTemplatesAreRefused();
    void brokenPlaceholdersAreRefused_data();
    void brokenPlaceholdersAreRefused();
    void everyTemplateOfAFolderIsChecked();
    void windowsLineEndsAreRead();
    void theHeadIsRead();
    void numbersFollowTheRules();
    void listsWithoutArticlesAreOrdinary();
    void referencesFollowTheArticles();
    void missingValuesAreShownAndListed();
    void listsUnknownAndEmptyAreTold();
    void whatIsLeftOutSaysWhy();
    void marksAreForTheScreenOnly();
    void theLawOfTheDayIsNamed();
    void valuesCannotChangeTheDocument();
    void theShortRuleLeavesSevenArticlesOut();

private:
    DocumentTemplate read(const QString &body, const QString &headText = head) const;
    FilledDocument filled(const QString &body, const Values &values = {}) const
    {
        return fillTemplate(read(body), values, m_placeholders, today);
    }
    const DocumentTemplate &shipped(const QString &id) const;

    Library m_library;
    Placeholders m_placeholders;
    QList<DocumentTemplate> m_templates;
};

void TestDocuments::initTestCase()
{
    const auto library = Library::load();
    QVERIFY(library);
    m_library = *library;
    const auto placeholders = Placeholders::load(m_library);
    QVERIFY2(placeholders, placeholders ? "" : qPrintable(placeholders.error().detail));
    m_placeholders = *placeholders;
    const auto templates = loadTemplates(m_placeholders, m_library);
    QVERIFY2(templates, templates ? "" : qPrintable(templates.error().detail));
    m_templates = *templates;
}

DocumentTemplate TestDocuments::read(const QString &body, const QString &headText) const
{
    const auto read = readTemplate(QString(headText + QStringLiteral("# 試験\n\n") + body), QStringLiteral("documents/test.md"),
                                   m_placeholders, m_library);
    if (!read)
        qWarning().noquote() << read.error().detail;
    return read ? *read : DocumentTemplate();
}

const DocumentTemplate &TestDocuments::shipped(const QString &id) const
{
    return *std::find_if(m_templates.begin(), m_templates.end(), [&](const DocumentTemplate &one) { return one.id == id; });
}

void TestDocuments::everyTemplateIsRead()
{
    QStringList ids;
    for (const DocumentTemplate &one : m_templates)
        ids << one.id;
    for (const char *id : {"rule", "basic-policy", "article32", "privacy-notice", "pledge-joining", "pledge-leaving", "consent-general",
                           "health-information-rule", "mynumber-rule", "pc-rule", "leak-wall", "training-text", "contract-memo"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);
    QVERIFY(ids.size() >= 31);
}

void TestDocuments::everyTemplateFills_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Fact>("fact");
    for (const DocumentTemplate &one : m_templates)
        for (const auto &[name, fact] : {std::pair("unknown", Fact::Unknown), {"yes", Fact::Yes}, {"no", Fact::No}})
            QTest::addRow("%s %s", qPrintable(one.id), name) << one.id << fact;
}

void TestDocuments::everyTemplateFills()
{
    QFETCH(QString, id);
    QFETCH(Fact, fact);
    const Values values = fact == Fact::Unknown ? Values() : everything(m_placeholders, fact);
    const FilledDocument filled = fillTemplate(shipped(id), values, m_placeholders, today);
    QVERIFY(!filled.document.title.isEmpty());
    const QString text = lines(filled.blocks).join(u'\n');
    for (const char *sign : {"{{", "}}", "<!--", "-->", "第＿＿条", "第0条"})
        QVERIFY2(!text.contains(QLatin1String(sign)) && !text.contains(QString::fromUtf8(sign)), sign);
    QVERIFY(numbered(filled.document).lost.isEmpty());
    QCOMPARE(editedFromText(textOf(filled.document)), filled.document);
    if (fact == Fact::Yes)
        QVERIFY2(filled.blanks.isEmpty(), filled.blanks.isEmpty() ? "" : qPrintable(filled.blanks.constFirst().key));
    if (fact != Fact::Unknown)
        QVERIFY(filled.undecided.isEmpty());
    for (const DocumentBlock &block : filled.blocks)
        for (const QStringList &row : block.rows)
            QCOMPARE(row.size(), block.rows.constFirst().size());
    for (const DocumentSection &section : filled.document.sections) {
        if (section.kind == DocumentSection::Kind::Article)
            QVERIFY2(!section.body.isEmpty(), qPrintable(section.id));
        QVERIFY2(!section.id.isEmpty() && !section.isOwn(), qPrintable(section.heading));
    }
}

void TestDocuments::anArticleStaysTheSameUnderOtherFacts()
{
    const FilledDocument yes = fillTemplate(shipped(QStringLiteral("rule")), everything(m_placeholders, Fact::Yes), m_placeholders, today);
    const FilledDocument no = fillTemplate(shipped(QStringLiteral("rule")), everything(m_placeholders, Fact::No), m_placeholders, today);
    QCOMPARE(yes.document.find(QStringLiteral("telework"))->heading, no.document.find(QStringLiteral("telework"))->heading);
    QVERIFY(yes.document.find(QStringLiteral("telework"))->body != no.document.find(QStringLiteral("telework"))->body);
}

void TestDocuments::brokenTemplatesAreRefusedWithThePlace_data()
{
    QTest::addColumn<QString>("body"); // begins in line 17
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("what");
    const QString art = article(QStringLiteral("a"), QStringLiteral("甲"), QStringLiteral("本文"));
    QTest::newRow("unknown blank") << "文\n{{firm.nmae}}" << 2 << "\"firm.nmae\" is not a known blank";
    QTest::newRow("a fact is no blank") << "{{firm.small}}" << 1 << "\"firm.small\" is not a known blank";
    QTest::newRow("a list is no blank") << "{{holdings.all}}" << 1 << "\"holdings.all\" is not a known blank";
    QTest::newRow("unknown condition") << "{{#if firm.smal}}\n{{/if}}" << 1 << "\"firm.smal\" is not a known condition";
    QTest::newRow("unknown list") << "{{#each firm.name}}\n{{/each}}" << 1 << "\"firm.name\" is not a known list";
    QTest::newRow("unknown column") << "{{#each holdings.all}}\n- {{item.nam}}\n{{/each}}" << 2
                                    << "\"item.nam\" is not a column of \"holdings.all\"";
    QTest::newRow("column outside a list") << "{{item.name}}" << 1 << "\"item.name\" stands outside a list";
    QTest::newRow("if not closed") << "文\n{{#if firm.small}}\n文" << 2 << "\"firm.small\" is not closed";
    QTest::newRow("each not closed") << "{{#each holdings.all}}\n文" << 1 << "\"holdings.all\" is not closed";
    QTest::newRow("closed in the wrong order") << "{{#if firm.small}}\n{{#unless firm.fax}}\n{{/if}}\n{{/unless}}\n{{/if}}" << 3
                                               << "closes \"if\", which is not open here";
    QTest::newRow("closed twice") << "{{#if firm.small}}\n{{/if}}\n{{/if}}" << 3 << "closes \"if\", which is not open here";
    QTest::newRow("list in a list") << "{{#each holdings.all}}\n{{#each purposes.all}}\n{{/each}}\n{{/each}}" << 2
                                    << "a list inside a list";
    QTest::newRow("condition within a line") << "文{{#if firm.small}}文" << 1 << "must stand alone in its line";
    QTest::newRow("unknown control") << "{{#when firm.small}}" << 1 << "must stand alone in its line, or is not known";
    QTest::newRow("blank not closed") << "文{{firm.name}文" << 1 << "a blank is not closed";
    QTest::newRow("reference to nowhere") << "{{ref:b}}" << 1 << "there is no article \"b\"";
    QTest::newRow("reference to what may be left out")
        << QString(QStringLiteral("{{ref:a}}\n{{#if firm.small}}\n") + art + QStringLiteral("{{/if}}")) << 1
        << "the article \"a\" is only there under \"if firm.small\"";
    QTest::newRow("reference under the opposite")
        << QString(QStringLiteral("{{#if firm.small}}\n") + art + QStringLiteral("{{/if}}\n{{#unless firm.small}}\n{{ref:a}}\n{{/unless}}"))
        << 11 << "the article \"a\" is only there under \"if firm.small\"";
    QTest::newRow("article twice") << QString(art + art) << 8 << "the article \"a\" is there twice";
    QTest::newRow("article in a list") << QString(QStringLiteral("{{#each holdings.all}}\n") + art + QStringLiteral("{{/each}}")) << 2
                                       << "an article inside a list";
    QTest::newRow("article without a heading") << "<!-- art:a -->\n本文" << 2 << "expected a heading of 3 signs here";
    QTest::newRow("block without a heading") << "<!-- block:a -->\n### 見出し" << 2 << "expected a heading of 2 signs here";
    QTest::newRow("unknown level") << "<!-- law: 法23; level: must -->" << 1 << "\"must\" is not a level";
    QTest::newRow("no level") << "<!-- law: 法23 -->" << 1 << "\"\" is not a level";
    QTest::newRow("unknown law") << "<!-- law: 法23, 海法1; level: duty -->" << 1 << "\"海法1\" is not a reference to a known law";
    QTest::newRow("unknown remark") << "<!-- lew: 法23 -->" << 1 << "\"lew\" is not a known remark";
    QTest::newRow("remark within a line") << "文<!-- note: 助言 -->" << 1 << "a remark must stand alone in its line";
    QTest::newRow("remark over lines") << "<!-- note: 助言\n続き -->" << 1 << "a remark must stand alone in its line";
    QTest::newRow("required or not") << "<!-- required: maybe -->" << 1 << "\"maybe\" is neither \"yes\" nor \"no\"";
    QTest::newRow("ragged table") << "| 甲 | 乙 |\n|---|---|\n{{#if firm.small}}\n| 一 |\n{{/if}}" << 4
                                  << "1 cells in a table of 2 columns";
    QTest::newRow("second title") << "# 題" << -1 << "has 2 titles (\"# \") instead of one";
}

void TestDocuments::brokenTemplatesAreRefusedWithThePlace()
{
    QFETCH(QString, body);
    QFETCH(int, line);
    QFETCH(QString, what);
    const auto read
        = readTemplate(QString(head + QStringLiteral("# 試験\n\n") + body), QStringLiteral("documents/rule.md"), m_placeholders, m_library);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Invalid);
    const QString place = QStringLiteral("documents/rule.md:%1: ").arg(headLines + 2 + line);
    const QStringList problems = read.error().detail.split(u'\n');
    const bool told
        = std::any_of(problems.begin(), problems.end(), [&](const QString &one) { return one.startsWith(place) && one.contains(what); });
    QVERIFY2(told, qPrintable(QString(place + what + QStringLiteral("\n---\n") + read.error().detail)));
}

void TestDocuments::everyProblemIsToldAtOnce()
{
    QString broken = head;
    broken.replace(QStringLiteral("level: duty"), QStringLiteral("level: must"));
    broken.replace(QStringLiteral("audience: internal"), QStringLiteral("audience: all"));
    broken.replace(QStringLiteral("numbering: articles"), QStringLiteral("numbering: roman"));
    broken.replace(QStringLiteral("  en: Purpose\n"), QStringLiteral("  fr: But\n"));
    broken.replace(QStringLiteral("法23"), QStringLiteral("海法1"));
    broken.replace(QStringLiteral("2026-11-22"), QStringLiteral("2026-13-22"));
    const auto read = readTemplate(QString(broken + QStringLiteral("# 試験\n{{firm.x}}\n{{firm.y}}")), QStringLiteral("documents/a.md"),
                                   m_placeholders, m_library);
    QVERIFY(!read);
    for (const char *problem :
         {":1: \"purpose.en\" is missing", ":8: \"purpose.fr\": unknown key", ":9: \"all\" is not an audience", ":10: \"roman\"",
          ":11: \"must\" is not a level", ":12: not a date", ":13: \"海法1\"", ":16: \"firm.x\"", ":17: \"firm.y\""})
        QVERIFY2(read.error().detail.contains(QString::fromUtf8(problem)), qPrintable(read.error().detail));
}

void TestDocuments::hostileTemplatesAreRefused()
{
    const auto refused = [this](const QString &text) { return !readTemplate(text, QStringLiteral("x"), m_placeholders, m_library); };
    QVERIFY(refused(QString()));
    QVERIFY(refused(QStringLiteral("---")));
    QVERIFY(refused(QString(head + QStringLiteral("# 題\n") + QStringLiteral("{{#if firm.small}}\n").repeated(100000))));
    QVERIFY(refused(QString(head + QStringLiteral("# 題\n") + QStringLiteral("{{/if}}\n").repeated(1000))));
    QVERIFY(refused(QString(head + QStringLiteral("# 題\n{{{{firm.name}}}}"))));
    QVERIFY(refused(QString(head + QStringLiteral("# 題\n<!-- <!-- art:a --> -->"))));
    const auto large = readTemplate(QString(head + QStringLiteral("# 題\n") + QStringLiteral("1. 文\t{{firm.name}}　\n").repeated(100000)),
                                    QStringLiteral("x"), m_placeholders, m_library);
    QVERIFY(large);
    QCOMPARE(fillTemplate(*large, {}, m_placeholders, today).blanks.size(), 1);
}

void TestDocuments::brokenPlaceholdersAreRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("problem");
    QTest::newRow("twice") << "\"key\": \"firm.we\""
                           << "\"key\": \"firm.name\""
                           << "texts[1].key: \"firm.name\" is there twice";
    QTest::newRow("fact like a text") << "\"key\": \"firm.small\""
                                      << "\"key\": \"firm.name\""
                                      << "facts[0].key: \"firm.name\" is there twice";
    QTest::newRow("column twice") << "\"key\": \"business\""
                                  << "\"key\": \"subjects\""
                                  << "\"subjects\" is there twice";
    QTest::newRow("gap between values") << "2027-01-17"
                                        << "2027-01-18"
                                        << "dated[0].values[1].valid_from: leaves a gap or meets the value before";
    QTest::newRow("values meet") << "2027-01-17"
                                 << "2027-01-16"
                                 << "leaves a gap or meets the value before";
    QTest::newRow("values end") << "\"valid_from\": \"2027-01-17\""
                                << "\"valid_from\": \"2027-01-17\", \"valid_to\": \"2028-01-17\""
                                << "dated[0].values: does not hold to the end";
    QTest::newRow("unknown key") << "\"example\""
                                 << "\"sample\""
                                 << "texts[0].sample: unknown key";
}

void TestDocuments::brokenPlaceholdersAreRefused()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, problem);
    QTemporaryDir folder;
    packs::copy(folder.path(), QStringLiteral("placeholders.json"), from, to);
    const auto library = Library::load(folder.path());
    QVERIFY(library);
    const auto placeholders = Placeholders::load(*library);
    QVERIFY(!placeholders);
    QVERIFY2(placeholders.error().detail.contains(problem), qPrintable(placeholders.error().detail));
}

void TestDocuments::everyTemplateOfAFolderIsChecked()
{
    QTemporaryDir folder;
    packs::copy(folder.path());
    const auto library = Library::load(folder.path());
    QVERIFY(library);
    auto templates = loadTemplates(m_placeholders, *library);
    QVERIFY(!templates);
    QCOMPARE(templates.error().detail, QStringLiteral("documents: no template"));

    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("documents")));
    const auto write = [&](const char *name, const QString &text) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    };
    QVERIFY(write("documents/test.md", QString(head + QStringLiteral("# 題\n"))));
    templates = loadTemplates(m_placeholders, *library);
    QVERIFY2(templates, templates ? "" : qPrintable(templates.error().detail));
    QCOMPARE(templates->size(), 1);
    QVERIFY(write("documents/a.md", QString(head + QStringLiteral("# 題\n")))
            && write("documents/b.md", QString(head + QStringLiteral("# 題\n{{x}}\n"))));
    templates = loadTemplates(m_placeholders, *library);
    QVERIFY(!templates);
    for (const char *problem : {"documents/a.md: is \"test\" instead of \"a\"", "documents/b.md:16: \"x\" is not a known blank"})
        QVERIFY2(templates.error().detail.contains(QLatin1String(problem)), qPrintable(templates.error().detail));
}

void TestDocuments::windowsLineEndsAreRead()
{
    const QString text
        = head + QStringLiteral("# 試験\n\n") + article(QStringLiteral("a"), QStringLiteral("甲"), QStringLiteral("{{firm.name}}"));
    const auto plain = readTemplate(text, QStringLiteral("x"), m_placeholders, m_library);
    const auto windows = readTemplate(QString(QChar(QChar::ByteOrderMark) + QString(text).replace(u'\n', QStringLiteral("\r\n"))),
                                      QStringLiteral("x"), m_placeholders, m_library);
    QVERIFY(plain && windows);
    QCOMPARE(fillTemplate(*windows, {}, m_placeholders, today).document, fillTemplate(*plain, {}, m_placeholders, today).document);
}

void TestDocuments::theHeadIsRead()
{
    const DocumentTemplate &rule = shipped(QStringLiteral("rule"));
    QCOMPARE(rule.title.ja, QStringLiteral("個人情報取扱規程"));
    QCOMPARE(rule.audience, QStringLiteral("internal"));
    QVERIFY(rule.articles);
    QCOMPARE(rule.level, QStringLiteral("duty"));
    QVERIFY(rule.law.contains(QStringLiteral("GL10-3(1)")));
    QVERIFY(rule.checkedOn.isValid());
    QVERIFY(!shipped(QStringLiteral("leak-wall")).articles);
    QCOMPARE(read(QStringLiteral("文")).law, QStringList({QStringLiteral("法23"), QStringLiteral("法32(1)[1]")}));
}

void TestDocuments::numbersFollowTheRules()
{
    const QString body = QStringLiteral("## 総則\n\n")
        + article(QStringLiteral("a"), QStringLiteral("甲"), QStringLiteral("1. 一つだけ\n   1. 号\n   1. 号"))
        + QStringLiteral("## 体制\n\n")
        + article(QStringLiteral("b"), QStringLiteral("乙"),
                  QStringLiteral("1. 一\n   1. 号\n1. 二\n\n| 列 | 列 |\n|---|---|\n| 値 | 値 |\n\n1. 三\n   1. 号"))
        + QStringLiteral("<!-- pagebreak -->\n\n<!-- unnumbered -->\n## 附則\n\n1. 施行\n1. 見直し\n\n### 記録\n\n文\n続き\n");
    const QStringList expected{QStringLiteral("第1章　総則"), QStringLiteral("第1条（甲）"), QStringLiteral("一つだけ"),
                               QStringLiteral("(1) 号"),      QStringLiteral("(2) 号"),      QStringLiteral("第2章　体制"),
                               QStringLiteral("第2条（乙）"), QStringLiteral("1 一"),        QStringLiteral("(1) 号"),
                               QStringLiteral("2 二"),        QStringLiteral("列|列"),       QStringLiteral("値|値"),
                               QStringLiteral("3 三"),        QStringLiteral("(1) 号"),      QString(),
                               QStringLiteral("附則"),        QStringLiteral("1 施行"),      QStringLiteral("2 見直し"),
                               QStringLiteral("記録"),        QStringLiteral("文\n続き")};
    const FilledDocument document = filled(body);
    QCOMPARE(lines(document.blocks), expected);
    QCOMPARE(document.blocks.at(13).kind, BlockKind::PageBreak);
}

void TestDocuments::listsWithoutArticlesAreOrdinary()
{
    const DocumentTemplate plain = read(QStringLiteral("1. 一つだけ\n\n文\n\n1. 一\n1. 二\n- 点\n\n## 見出し\n\n1. 一"),
                                        QString(head).replace(QStringLiteral("numbering: articles"), QStringLiteral("numbering: none")));
    const QStringList expected{QStringLiteral("1 一つだけ"), QStringLiteral("文"),     QStringLiteral("1 一"), QStringLiteral("2 二"),
                               QStringLiteral("点"),         QStringLiteral("見出し"), QStringLiteral("1 一")};
    QCOMPARE(lines(fillTemplate(plain, {}, m_placeholders, today).blocks), expected);
}

void TestDocuments::referencesFollowTheArticles()
{
    const QString body = QStringLiteral("{{#if firm.fax}}\n")
        + article(QStringLiteral("fax"), QStringLiteral("ファクシミリ"), QStringLiteral("文")) + QStringLiteral("{{/if}}\n")
        + article(QStringLiteral("a"), QStringLiteral("甲"), QStringLiteral("{{ref:b}}と{{ref:a}}に定める。"))
        + article(QStringLiteral("b"), QStringLiteral("乙"), QStringLiteral("文"));
    QVERIFY(lines(filled(body).blocks).contains(QStringLiteral("第2条と第1条に定める。")));
    Values fax;
    fax.facts.set(QStringLiteral("firm.fax"), Fact::Yes);
    FilledDocument document = filled(body, fax);
    QVERIFY(lines(document.blocks).contains(QStringLiteral("第3条と第2条に定める。")));
    QVERIFY(document.document.find(QStringLiteral("a"))->body.contains(QStringLiteral("{{ref:b}}")));

    document.document.sections.removeAt(document.document.indexOf(QStringLiteral("b")));
    const NumberedDocument rest = numbered(document.document);
    QVERIFY(lines(rest.blocks).contains(QStringLiteral("第＿＿条と第2条に定める。")));
    QCOMPARE(rest.lost.size(), 1);
    QCOMPARE(rest.lost.constFirst().to, QStringLiteral("b"));
    QCOMPARE(rest.lost.constFirst().section, QStringLiteral("a"));
}

void TestDocuments::missingValuesAreShownAndListed()
{
    const QString body
        = article(QStringLiteral("a"), QStringLiteral("連絡"), QStringLiteral("{{firm.name}}、{{firm.phone}}、{{firm.phone}}"));
    Values values;
    values.texts.insert(QStringLiteral("firm.name"), QStringLiteral("みなと歯科医院"));
    const FilledDocument document = filled(body, values);
    QCOMPARE(document.document.find(QStringLiteral("a"))->body,
             QStringLiteral("みなと歯科医院、＿＿＿＿（窓口の電話）、＿＿＿＿（窓口の電話）"));
    QCOMPARE(document.blanks.size(), 1);
    QCOMPARE(document.blanks.constFirst().key, QStringLiteral("firm.phone"));
    QCOMPARE(document.blanks.constFirst().label.en, QStringLiteral("Phone of the desk"));
    QCOMPARE(document.blanks.constFirst().section, QStringLiteral("a"));
    QCOMPARE(document.blanks.constFirst().heading, QStringLiteral("連絡"));
    QCOMPARE(gapsIn(document.document).size(), 2);
    QCOMPARE(gapsIn(document.document).constFirst().label, QStringLiteral("窓口の電話"));
    QCOMPARE(withPlainGaps(QStringLiteral("a＿＿＿＿（期限（日数））b（c）")), QStringLiteral("a＿＿＿＿＿＿＿＿b（c）"));
    values.texts.insert(QStringLiteral("firm.phone"), QStringLiteral(" \t　"));
    QCOMPARE(filled(body, values).blanks.size(), 1);
}

void TestDocuments::listsUnknownAndEmptyAreTold()
{
    const QString body
        = QStringLiteral("| 役割 | 氏名 |\n|---|---|\n{{#each mynumber.handlers}}\n| {{item.tasks}} | {{item.name}} |\n{{/each}}\n");
    const FilledDocument unknown = filled(body);
    QCOMPARE(lines(unknown.blocks), QStringList({QStringLiteral("役割|氏名"), QStringLiteral("＿＿＿＿（事務）|＿＿＿＿（氏名）")}));
    QCOMPARE(unknown.blanks.size(), 2);
    QCOMPARE(unknown.blanks.constFirst().key, QStringLiteral("mynumber.handlers.tasks"));
    Values values;
    values.lists.insert(QStringLiteral("mynumber.handlers"), {});
    QCOMPARE(lines(filled(body, values).blocks), QStringList{QStringLiteral("役割|氏名")});
    QVERIFY(filled(body, values).blanks.isEmpty());
}

void TestDocuments::whatIsLeftOutSaysWhy()
{
    const QString body = QStringLiteral("## 総則\n\n") + article(QStringLiteral("a"), QStringLiteral("甲"), QStringLiteral("文"))
        + QStringLiteral("## 在宅\n\n{{#if firm.telework}}\n{{#if firm.fax}}\n")
        + article(QStringLiteral("b"), QStringLiteral("乙"), QStringLiteral("文"))
        + QStringLiteral("{{/if}}\n{{/if}}\n{{#unless firm.small}}\n")
        + article(QStringLiteral("c"), QStringLiteral("丙"), QStringLiteral("文")) + QStringLiteral("{{/unless}}\n");
    Values values;
    values.facts.set(QStringLiteral("firm.fax"), Fact::No);
    values.facts.set(QStringLiteral("firm.small"), Fact::Yes);
    const FilledDocument document = filled(body, values);
    QCOMPARE(document.leftOut.size(), 2);
    const SectionLeftOut &first = document.leftOut.at(0), &second = document.leftOut.at(1);
    QCOMPARE(first.id, QStringLiteral("b"));
    QCOMPARE(first.heading, QStringLiteral("乙"));
    QVERIFY(first.article && first.required);
    QCOMPARE(first.condition, QStringLiteral("firm.telework"));
    QCOMPARE(first.label.ja, QStringLiteral("在宅勤務がある"));
    QCOMPARE(first.fact, Fact::Unknown);
    QCOMPARE(second.id, QStringLiteral("c"));
    QCOMPARE(second.fact, Fact::Yes);
    QCOMPARE(document.undecided, QStringList{QStringLiteral("firm.telework")});
    QVERIFY(!lines(document.blocks).contains(QStringLiteral("第2章　在宅"))); // no chapter without an article
}

void TestDocuments::marksAreForTheScreenOnly()
{
    const QString body = QStringLiteral("<!-- note: 全体の助言 -->\n\n<!-- clause:D-11 -->\n")
        + article(QStringLiteral("a"), QStringLiteral("甲"),
                  QStringLiteral("1. 文\n<!-- 要確認: 未確認 -->\n1. 文\n<!-- note: 甲の助言 -->"))
        + QStringLiteral("<!-- law: 法25; level: duty -->\n<!-- law: GL3-4-4(2); level: recommended -->\n<!-- note: 乙の助言 -->\n<!-- "
                         "art:b -->\n### 乙\n\n文\n");
    const FilledDocument document = filled(body);
    const SectionInfo *a = document.find(QStringLiteral("a")), *b = document.find(QStringLiteral("b"));
    QVERIFY(a && b);
    QCOMPARE(document.find(QStringLiteral("top"))->notes, QStringList{QStringLiteral("全体の助言")});
    QCOMPARE(a->notes, QStringList{QStringLiteral("甲の助言")});
    QCOMPARE(a->toConfirm, QStringList{QStringLiteral("未確認")});
    QCOMPARE(a->clause, QStringLiteral("D-11"));
    QVERIFY(a->required && !b->required);
    QCOMPARE(a->law, QList<LawMark>({{{QStringLiteral("法23")}, QStringLiteral("duty")}}));
    QCOMPARE(b->law.size(), 2);
    QCOMPARE(b->law.at(1).level, QStringLiteral("recommended"));
    QCOMPARE(b->notes, QStringList{QStringLiteral("乙の助言")});
    QCOMPARE(document.document.find(QStringLiteral("a"))->body, QStringLiteral("1. 文\n1. 文"));
}

void TestDocuments::theLawOfTheDayIsNamed()
{
    const DocumentTemplate text = read(QStringLiteral("{{law.database_crime}}"));
    const auto on = [&](QDate day) { return fillTemplate(text, {}, m_placeholders, day).document.sections.constFirst().body; };
    QCOMPARE(on({2027, 1, 16}), QStringLiteral("個人情報保護法第179条"));
    QCOMPARE(on({2027, 1, 17}), QStringLiteral("個人情報保護法第178条"));
}

void TestDocuments::valuesCannotChangeTheDocument()
{
    const QString body = QStringLiteral("| 項目 | 内容 |\n|---|---|\n| 名称 | {{firm.name}} |\n\n")
        + article(QStringLiteral("a"), QStringLiteral("{{firm.we}}"), QStringLiteral("{{firm.name}}\n\n1. 文"));
    for (const char *hostile : {"# 題", "## 章 <!-- id:x -->", "### 条\n### 条", "a | b", "{{ref:a}}", "{{firm.phone}}", "<!-- art:b -->",
                                "1. 項", "1．　項", "- 点", "**太字**", "C:\\data\\", "| a |", "甲\r\n乙", "\\# x", "%1 %2", "&amp;<b>"}) {
        Values values;
        const QString typed = QString::fromUtf8(hostile);
        values.texts.insert(QStringLiteral("firm.name"), typed);
        values.texts.insert(QStringLiteral("firm.we"), typed);
        const FilledDocument document = filled(body, values);
        QCOMPARE(editedFromText(textOf(document.document)), document.document);
        QCOMPARE(document.document.sections.size(), 2);
        const QString shown = QString(typed).replace(QStringLiteral("\r\n"), QStringLiteral(" ")).replace(u'\n', u' ');
        const QList<DocumentBlock> &blocks = document.blocks;
        QCOMPARE(blocks.size(), 4);
        QCOMPARE(plainText(blocks.at(0).rows.at(1).at(1)), shown);
        QCOMPARE(headingText(blocks.at(1)), QString(QStringLiteral("第1条（") + shown + u'）'));
        QCOMPARE(blocks.at(2).kind, BlockKind::Paragraph);
        QCOMPARE(plainText(blocks.at(2).text), shown);
        QVERIFY(spansOf(blocks.at(2).text).size() == 1 && !spansOf(blocks.at(2).text).constFirst().bold);
    }
}

void TestDocuments::theShortRuleLeavesSevenArticlesOut()
{
    Values values = everything(m_placeholders, Fact::Yes);
    values.facts.set(QStringLiteral("rule.short"), Fact::No);
    const FilledDocument ordinary = fillTemplate(shipped(QStringLiteral("rule")), values, m_placeholders, today);
    values.facts.set(QStringLiteral("rule.short"), Fact::Yes);
    const FilledDocument small = fillTemplate(shipped(QStringLiteral("rule")), values, m_placeholders, today);
    const auto byLength = std::count_if(small.leftOut.begin(), small.leftOut.end(), [](const SectionLeftOut &one) {
        return one.condition == QLatin1String("rule.short") && one.article;
    });
    QCOMPARE(byLength, 7);
    QCOMPARE(articleNumbers(ordinary.document).size() - articleNumbers(small.document).size(), 7);
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
