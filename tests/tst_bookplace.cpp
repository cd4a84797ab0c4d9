// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bookplace.h"

#include <QDir>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

class TestBookPlace : public QObject
{
    Q_OBJECT

private slots:
    void aFolderThatIsSyncedIsKnown_data()
    {
        QTest::addColumn<QString>("mark"); // made in the folder above the book's
        QTest::addColumn<QString>("announced"); // what OneDrive says, below the temporary folder
        QTest::addColumn<bookplace::Kind>("kind");
        QTest::newRow("an ordinary folder") << ""
                                            << "" << bookplace::Kind::OwnDisk;
        QTest::newRow("Dropbox") << ".dropbox.cache"
                                 << "" << bookplace::Kind::Synced;
        QTest::newRow("Syncthing") << ".stfolder"
                                   << "" << bookplace::Kind::Synced;
        QTest::newRow("OneDrive") << ""
                                  << "/Documents" << bookplace::Kind::Synced;
        QTest::newRow("OneDrive elsewhere, of a name that begins alike") << ""
                                                                         << "/Doc" << bookplace::Kind::OwnDisk;
    }
    void aFolderThatIsSyncedIsKnown()
    {
        QFETCH(QString, mark);
        QFETCH(QString, announced);
        QTemporaryDir folder;
        const QString home = QFileInfo(folder.path()).canonicalFilePath();
        QVERIFY(QDir(home).mkpath("Documents/点検"));
        if (!mark.isEmpty())
            QVERIFY(QDir(home).mkpath("Documents/" + mark));
        if (!announced.isEmpty())
            qputenv("OneDrive", (home + announced).toUtf8());
        const auto kind = bookplace::kindOf(home + "/Documents/点検/a.tenken");
        qunsetenv("OneDrive");
        QTEST(kind, "kind");
    }

    void copiesOfAServiceAreNamedAndNoOthers()
    {
        QTemporaryDir folder;
        const QStringList conflicts{"さくら (DESKTOP-1A2B3C4's conflicted copy 2026-11-30).tenken",
                                    "さくら (花子 の競合コピー 2026-11-30).tenken",
                                    "さくら-DESKTOP-1A2B3C4.tenken",
                                    "さくら-LAPTOP-9ZXY8W7-2.tenken",
                                    QStringLiteral("さくら-%1.tenken").arg(QSysInfo::machineHostName()),
                                    "さくら.sync-conflict-20261130-101112-ABCDEFG.tenken"};
        const QStringList others{"さくら.tenken",
                                 "さくら-2025.tenken",
                                 "さくら (控え).tenken",
                                 "さくら商店-DESKTOP-1A2B3C4.tenken",
                                 "さくら-DESKTOP-1A2B3C4.pdf",
                                 "a(b.tenken"};
        for (const QString &name : conflicts + others) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QStringList found = bookplace::conflictedCopies(folder.filePath("さくら.tenken"));
        QStringList expected = conflicts;
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
        QVERIFY(bookplace::conflictedCopies(folder.filePath("a(b.tenken")).isEmpty());
    }
};

Q_DECLARE_METATYPE(bookplace::Kind)
QTEST_GUILESS_MAIN(TestBookPlace)
#include "tst_bookplace.moc"
