// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/othertool.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString source;
    QStringList forms; // one, or one for each plural form
    bool finished = true;
    bool plural = false;
};

using Texts = QMap<QString, Message>; // by context, source and comment

const QString folder = QStringLiteral(SOURCES "/translations/");

Message readMessage(QXmlStreamReader &xml, QString &comment)
{
    Message message;
    message.plural = xml.attributes().value("numerus") == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = !xml.attributes().hasAttribute("type");
            if (!message.plural)
                message.forms << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Texts read(const QString &path)
{
    QFile file(path);
    Texts texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        if (xml.name() == u"message") {
            QString comment;
            const Message message = readMessage(xml, comment);
            texts.insert(context + ": " + message.source + (comment.isEmpty() ? QString() : " (" + comment + ")"), message);
        }
    }
    return texts;
}

QStringList places(const QString &text)
{
    static const QRegularExpression place("%L?(\\d+|n)");
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

// The files of translations/ hold every text of the program, finished, and nothing else.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void holdWhatTheSourcesSay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Japanese") << "tenken_ja.ts";
        QTest::newRow("English") << "tenken_en.ts";
    }
    void holdWhatTheSourcesSay()
    {
        QFETCH(QString, name);
        QTemporaryDir dir;
        QVERIFY(QFile::copy(folder + name, dir.filePath(name)));
        QVERIFY(outputOf(LUPDATE,
                         {SOURCES "/app", SOURCES "/ui", "-I", SOURCES "/app", "-I", SOURCES "/ui", "-no-obsolete", "-silent", "-ts",
                          dir.filePath(name)}));
        // The remedy for a difference: cmake --build --preset dev --target update_translations
        const QStringList shipped = read(folder + name).keys();
        const QStringList inSources = read(dir.filePath(name)).keys();
        QVERIFY(!inSources.isEmpty());
        for (const QString &text : inSources)
            QVERIFY2(shipped.contains(text), qPrintable(name + " lacks " + text));
        for (const QString &text : shipped)
            QVERIFY2(inSources.contains(text), qPrintable(name + " keeps a text nobody uses: " + text));
    }

    void everyTextIsJapanese()
    {
        const Texts texts = read(folder + "tenken_ja.ts");
        QVERIFY(!texts.isEmpty());
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            QVERIFY2(text->finished, qPrintable(text.key()));
            for (const QString &form : text->forms)
                QVERIFY2(!form.isEmpty(), qPrintable(text.key()));
        }
    }

    void everyTextIsEnglish()
    {
        const Texts texts = read(folder + "tenken_en.ts");
        QVERIFY(!texts.isEmpty());
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            QVERIFY2(text->finished, qPrintable(text.key()));
            QCOMPARE(text->forms.size(), text->plural ? 2 : 1);
            if (!text->plural)
                QCOMPARE(text->forms.first(), text->source); // the source is the English text
            for (const QString &form : text->forms)
                QVERIFY2(!form.isEmpty(), qPrintable(text.key()));
        }
    }

    void blanksAreKept_data() { holdWhatTheSourcesSay_data(); }
    void blanksAreKept()
    {
        QFETCH(QString, name);
        for (const Message &message : read(folder + name))
            for (const QString &form : message.forms)
                if (!form.isEmpty())
                    QVERIFY2(places(form) == places(message.source), qPrintable(form));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
