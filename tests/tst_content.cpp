// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/library.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

class TestContent : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void loadsFast();

private:
    Library m_library;
};

void TestContent::initTestCase()
{
    const auto library = Library::load();
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    m_library = *library;
}

void TestContent::loadsFast()
{
    QBENCHMARK { QVERIFY(Library::load()); }
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
