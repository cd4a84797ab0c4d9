// SPDX-License-Identifier: GPL-3.0-or-later
// Windows only: files that a virus scanner holds, as it does for some moments after they were written.
#include "files/writefile.h"
#include "store/backup.h"
#include "store/bookfile.h"
#include "support/files.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <thread>

#include <windows.h>

using namespace std::chrono_literals;

namespace {

// Holds a file so that others may read it at most, until it is released.
class Holder
{
public:
    explicit Holder(const QString &path)
        : m_handle(CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                               OPEN_EXISTING, 0, nullptr))
    { }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;
    ~Holder() { release(); }

    bool holds() const { return m_handle != INVALID_HANDLE_VALUE; }
    void release()
    {
        if (holds())
            CloseHandle(std::exchange(m_handle, INVALID_HANDLE_VALUE));
    }
    // In another thread, while this one tries to write.
    std::jthread releaseAfter(std::chrono::milliseconds wait)
    {
        return std::jthread([this, wait] {
            std::this_thread::sleep_for(wait);
            release();
        });
    }

private:
    HANDLE m_handle;
};

} // namespace

class TestHeldFile : public QObject
{
    Q_OBJECT
private slots:
    void writesOnceTheFileIsReleased();
    void saysThatAFileIsHeld();
    void replacesABookOnceItIsReleased();
};

void TestHeldFile::writesOnceTheFileIsReleased()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("台帳.csv"));
    QVERIFY(writeFile(path, "old"));
    Holder scanner(path);
    QVERIFY(scanner.holds());
    const auto waiting = scanner.releaseAfter(1s);
    const auto written = writeFile(path, "new");
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(files::read(path), QByteArray("new"));
}

void TestHeldFile::saysThatAFileIsHeld()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("台帳.csv"));
    QVERIFY(writeFile(path, "old"));
    Holder workbook(path);
    QElapsedTimer clock;
    clock.start();
    const auto written = writeFile(path, "new");
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(QStringLiteral("could not be replaced and is as before")),
             qPrintable(written.error().message));
    QVERIFY2(clock.elapsed() < 6000, "somebody waits");
    workbook.release();
    QCOMPARE(files::read(path), QByteArray("old"));
    QCOMPARE(files::namesIn(folder.path()), QStringList(QStringLiteral("台帳.csv")));
}

void TestHeldFile::replacesABookOnceItIsReleased()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("さくら.tenken"));
    Firm firm;
    firm.name = QStringLiteral("控えを作ったとき");
    QVERIFY(bookfile::create(path, firm));
    const auto copy = backup::make(path, {}, backup::Reason::Asked, QDateTime::currentDateTime());
    QVERIFY(copy);
    {
        const auto opened = bookfile::open(path);
        QVERIFY(opened);
        QVERIFY(opened->database->run(QStringLiteral("UPDATE firm SET name = 'そのあと'")));
    }
    Holder scanner(path);
    QVERIFY(scanner.holds());
    const auto waiting = scanner.releaseAfter(2s);
    const auto restored = backup::restore(*copy, path, {}, QDateTime::currentDateTime());
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
    const auto contents = backup::contentsOf(path);
    QVERIFY(contents);
    QCOMPARE(contents->firm, firm.name);
}

QTEST_GUILESS_MAIN(TestHeldFile)
#include "tst_heldfile.moc"
