// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/vague.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

QJsonObject testSentences()
{
    QFile file(SOURCES "/tests/data/vague.json");
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

// Purposes as firms write them, from tests/data/vague.json.
class TestVague : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void vagueSentencesAreTold_data();
    void vagueSentencesAreTold();
    void concreteSentencesAreLeftAlone_data();
    void concreteSentencesAreLeftAlone();
    void aConcreteSentenceDoesNotMendAVagueOne();

private:
    VaguePurposes m_vague;
};

void TestVague::initTestCase()
{
    const auto library = Library::load();
    QVERIFY(library);
    const auto vague = VaguePurposes::load(*library);
    QVERIFY2(vague, vague ? "" : qPrintable(vague.error().detail));
    m_vague = *vague;
}

void TestVague::vagueSentencesAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("patterns");
    const QJsonObject sentences = testSentences();
    for (const char *group : {"vague", "vague_en"})
        for (const QJsonValue &one : sentences[QLatin1String(group)].toArray())
            QTest::newRow(qPrintable(one["text"].toString())) << one["text"].toString() << one["patterns"].toVariant().toStringList();
    QCOMPARE(sentences["vague"].toArray().size(), 68);
}

void TestVague::vagueSentencesAreTold()
{
    QFETCH(QString, text);
    QFETCH(QStringList, patterns);
    QStringList found;
    for (const VaguePattern *pattern : m_vague.matches(text))
        found << pattern->id;
    for (const QString &pattern : patterns)
        QVERIFY2(found.contains(pattern), qPrintable(found.join(u' ')));
}

void TestVague::concreteSentencesAreLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    const QJsonObject sentences = testSentences();
    for (const char *group : {"good", "good_en"})
        for (const QJsonValue &one : sentences[QLatin1String(group)].toArray())
            QTest::newRow(qPrintable(one["text"].toString())) << one["text"].toString();
    QCOMPARE(sentences["good"].toArray().size(), 62);
}

void TestVague::concreteSentencesAreLeftAlone()
{
    QFETCH(QString, text);
    QVERIFY(!m_vague.isVague(text));
}

void TestVague::aConcreteSentenceDoesNotMendAVagueOne()
{
    QVERIFY(m_vague.isVague("①ご注文の靴を発送し、電話でお知らせするため②サービスの向上のため"));
    QVERIFY(m_vague.isVague("注文の商品を発送するため。分析のため。"));
    QVERIFY(!m_vague.isVague({}));
}

QTEST_GUILESS_MAIN(TestVague)
#include "tst_vague.moc"
