// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/zipread.h"
#include "report/html.h"
#include "report/letterpaper.h"
#include "report/odt.h"
#include "report/paper.h"
#include "support/othertool.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

// Lines break anywhere in Japanese, so texts are compared without white space; and without the letters that the English face joins,
// which a PDF does not give back.
QString dense(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c.unicode() == 0; });
    return text.remove(QRegularExpression("[fil]"));
}

const QString product = QStringLiteral("Tenken 1.0");

} // namespace

// Letters on paper, read back as people read them.
class TestLetterPaper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aLetterFitsOnOnePageWithAllItsText_data();
    void aLetterFitsOnOnePageWithAllItsText();
    void dateAndSenderEndAtTheRightEdge();
    void theTitleStandsInTheMiddleBelowTheSender();
    void theFootNamesTheFirmAndNeverTheAddressee();
    void onlyTheDraftOfTheReportNamesTheProgram();
    void aLongLetterGoesOnInItsUsualSize();

private:
    FilledLetter filled(const QString &id, Language language = Language::Japanese, const QStringList &on = {}) const;
    Sheet sheet(const QString &id, const FilledLetter &filled) const
    {
        return letterSheet(filled, *m_letters.find(id), QStringLiteral("さくら商店"), product);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Letters m_letters;
    QTemporaryDir m_folder;
};

void TestLetterPaper::initTestCase()
{
    const auto library = Library::load();
    QVERIFY(library);
    const auto letters = Letters::load(*library);
    QVERIFY(letters);
    m_letters = *letters;
}

// With the examples of all its blanks.
FilledLetter TestLetterPaper::filled(const QString &id, Language language, const QStringList &on) const
{
    const Letter &letter = *m_letters.find(id);
    LetterValues values;
    values.conditions = {on.begin(), on.end()};
    for (const QString &key : letter.placeholders)
        values.texts.insert(key, m_letters.field(key)->example.in(language));
    return fill(letter, values, language);
}

void TestLetterPaper::aLetterFitsOnOnePageWithAllItsText_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("on");
    QTest::newRow("notice") << "L1" << QStringList{"incident.no_misuse_found"};
    QTest::newRow("part") << "E02-partly" << QStringList{"ground.rights", "ground.other_law"};
    QTest::newRow("refusal") << "E04-refused" << QStringList{"ground.still_needed", "ground.legal_retention"};
    QTest::newRow("first report") << "L7" << QStringList{"report.is_first"};
    QTest::newRow("final report") << "L7" << QStringList{"report.is_final", "report.incomplete"};
}

void TestLetterPaper::aLetterFitsOnOnePageWithAllItsText()
{
    QFETCH(QString, id);
    QFETCH(QStringList, on);
    for (const Language language : {Language::Japanese, Language::English}) {
        const FilledLetter letter = filled(id, language, on);
        QVERIFY(letter.missing.isEmpty());
        const QString name = QStringLiteral("%1-%2-%3.pdf").arg(id, language == Language::Japanese ? "ja" : "en").arg(on.constFirst());
        QVERIFY(writePdf(sheet(id, letter), path(name)));
        QCOMPARE(pageCount(sheet(id, letter)), 1);
        const QString text = dense(pdfText(path(name), {"-raw"}));
        QVERIFY2(text.contains(dense(letter.title)), qPrintable(text));
        qsizetype at = 0;
        for (const LetterLine &line : letter.lines) {
            const QString wanted = dense(textOf(line, language).remove(QRegularExpression("^- ")));
            at = text.indexOf(wanted, at);
            QVERIFY2(at >= 0, qPrintable(wanted + "\n" + text));
        }
        if (qEnvironmentVariableIsSet("TENKEN_PICTURES"))
            QFile::copy(path(name), qEnvironmentVariable("TENKEN_PICTURES") + u'/' + name);
    }
}

void TestLetterPaper::dateAndSenderEndAtTheRightEdge()
{
    QVERIFY(writePdf(sheet("L1", filled("L1")), path("side.pdf")));
    const QString boxes = pdfText(path("side.pdf"), {"-bbox"});
    const auto edge = [&](const char *side, const QString &word) {
        const auto match
            = QRegularExpression(QStringLiteral("%1=\"([0-9.]+)\"[^>]*>[^<]*%2").arg(QLatin1StringView(side), word)).match(boxes);
        return match.hasMatch() ? match.captured(1).toDouble() : -1;
    };
    constexpr double width = 595, margin = 51; // of A4, in points
    QVERIFY(std::abs(edge("xMax", "2026年11月24日") - (width - margin)) < 6);
    QVERIFY(std::abs(edge("xMax", "東京都") - (width - margin)) < 6);
    QVERIFY(std::abs(edge("xMin", "山田") - margin) < 2);
}

// Below the sender, as a letter has it, in every kind of file.
void TestLetterPaper::theTitleStandsInTheMiddleBelowTheSender()
{
    const Sheet letter = sheet("L1", filled("L1"));
    QVERIFY(writePdf(letter, path("title.pdf")));
    const QString text = dense(pdfText(path("title.pdf"), {"-raw"}));
    QCOMPARE(text.count(dense(letter.title)), 2); // and in the foot
    QVERIFY(text.indexOf("東京都") < text.lastIndexOf(dense(letter.title))); // the foot comes first
    const QString page = html(letter);
    QCOMPARE(page.count("<h1"), 1);
    QVERIFY(page.contains("<h1 class=\"center\">" + letter.title));
    QVERIFY(page.indexOf("東京都") < page.indexOf("<h1"));
    QVERIFY(writeOdt(letter, path("title.odt")));
    QFile file(path("title.odt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto zip = Zip::open(file.readAll());
    QVERIFY(zip);
    const auto bytes = zip->read("content.xml");
    QVERIFY(bytes);
    const QString content = QString::fromUtf8(*bytes);
    QCOMPARE(content.count("text:style-name=\"LetterTitle\""), 1);
    QCOMPARE(content.count("text:style-name=\"Title\""), 0);
    QVERIFY(content.indexOf("東京都") < content.indexOf("\"LetterTitle\""));
}

void TestLetterPaper::theFootNamesTheFirmAndNeverTheAddressee()
{
    const Sheet letter = sheet("L1", filled("L1"));
    QCOMPARE(letter.date, QString("2026年11月24日"));
    QVERIFY(footOf(letter).contains("さくら商店") && footOf(letter).contains("2026年11月24日"));
    for (const Letter &one : m_letters.all())
        QVERIFY2(!footOf(sheet(one.id, filled(one.id))).contains("山田"), qPrintable(one.id));
}

void TestLetterPaper::onlyTheDraftOfTheReportNamesTheProgram()
{
    for (const Letter &one : m_letters.all())
        QCOMPARE(sheet(one.id, filled(one.id)).product, one.id == "L7" ? product : QString());
}

void TestLetterPaper::aLongLetterGoesOnInItsUsualSize()
{
    const Letter &letter = *m_letters.find("E02-granted");
    LetterValues values;
    values.texts.insert("reply.content_or_attachments", QStringLiteral("購入の記録\n").repeated(200));
    const Sheet longer = sheet("E02-granted", fill(letter, values, Language::Japanese));
    QVERIFY(pageCount(longer) > 2);
    QCOMPARE(longer.scale, 1.0);
    QVERIFY(sheet("E02-granted", filled("E02-granted")).scale > 1);
}

QTEST_MAIN(TestLetterPaper)
#include "tst_letterpaper.moc"
