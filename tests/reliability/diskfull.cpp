// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include <QStorageInfo>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace scene;

namespace {

// A disk of 3 MB of our own, seen by this process and its children alone and gone with them.
bool mountSmallDisk(const QString &folder)
{
    const uid_t user = geteuid();
    if (unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0)
        return false;
    if (user != 0)
        files::write(QStringLiteral("/proc/self/uid_map"), "0 " + QByteArray::number(user) + " 1\n");
    mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    return mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=3m") == 0;
}

// Fills the disk until so many bytes are left.
void fill(const QString &path, qint64 left)
{
    QFile filler(path);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    const qint64 size = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() - left;
    for (qint64 done = 0; done < size;) {
        const qint64 wrote = filler.write(QByteArray(int(qMin<qint64>(4096, size - done)), 'f'));
        if (wrote <= 0)
            break;
        done += wrote;
    }
}

} // namespace

// R4, R5: with 0 to 64 KB left, what was there stays whole, what is refused says which disk is full, and all works again
// after space was freed, without a new start.
int diskFull()
{
    QTemporaryDir folder;
    if (!mountSmallDisk(folder.path()))
        return broken(true, QStringLiteral("no small disk can be mounted: run as root or allow user namespaces"));
    const QString path = folder.filePath(QStringLiteral("book.tenken")), filler = folder.filePath(QStringLiteral("filler"));
    int wrong = 0, refusals = 0, edits = 0;
    qint64 slowest = 0;
    const int all = rounds(25);
    for (int round = 0; round < all; ++round) {
        for (const QString &name : files::namesIn(folder.path())) {
            QFile::remove(folder.filePath(name));
            QDir(folder.filePath(name)).removeRecursively();
        }
        files::makeBook(path, 60, library());
        const QByteArray old = files::read(path);
        auto opened = Book::open(path, library(), Language::Japanese);
        auto book = *std::move(opened);
        int failures = 0;
        const auto refused = [&](const Error &error, qint64 time) {
            ++failures;
            slowest = qMax(slowest, time);
            wrong
                += broken(!error.message.contains(folder.path()), QStringLiteral("the disk is not named: ") + error.message + error.detail);
        };
        QObject::connect(book.get(), &Book::failed, [&](const Error &error) { refused(error, 0); });
        fill(filler, dice().bounded(65) * 1024);
        QString durable = snapshotOf(*book);
        for (int i = 0; i < 30; ++i) {
            QElapsedTimer timer;
            timer.start();
            auto done = book->edit(Holding{.name = QStringLiteral("n"), .note = QString(dice().bounded(9000), QLatin1Char('n'))},
                                   QStringLiteral("add"));
            if (done) {
                ++edits;
                durable = snapshotOf(*book);
            } else {
                refused(done.error(), timer.elapsed());
            }
            wrong += broken(snapshotOf(*book) != durable, QStringLiteral("something is shown that is not stored"));
        }
        const QStringList names = files::namesIn(folder.path());
        if (auto made = backup::make(path, folder.filePath(QStringLiteral("copies")), backup::Reason::Asked, QDateTime::currentDateTime());
            !made)
            wrong += broken(!files::namesIn(folder.filePath(QStringLiteral("copies"))).isEmpty(),
                            QStringLiteral("a failed backup left something"));
        if (!Book::create(folder.filePath(QStringLiteral("other.tenken")), Firm{}, library(), Language::Japanese))
            wrong += broken(!files::namesIn(folder.path()).filter(QStringLiteral("other")).isEmpty(),
                            QStringLiteral("a failed book left something"));
        const int steps = book->history().index();
        book->history().undo();
        const bool undone = snapshotOf(*book) != durable;
        wrong += broken(!undone && steps > 0 && book->history().index() != steps, QStringLiteral("an undo that failed is gone"));
        durable = snapshotOf(*book);
        refusals += failures;
        QFile::remove(filler);
        auto again = book->edit(Holding{.name = QStringLiteral("again")}, QStringLiteral("add"));
        wrong += broken(!again, QStringLiteral("nothing can be saved after space was freed"));
        durable = snapshotOf(*book);
        book.reset();
        wrong += broken(snapshot(path) != durable, QStringLiteral("what was saved is not there: ") + snapshot(path).left(200));

        QFile::remove(folder.filePath(QStringLiteral("other.tenken")));
        files::write(path, old); // an upgrade on a full disk: old or new, never between
        const QString state = snapshot(path);
        fill(filler, dice().bounded(65) * 1024);
        int output = -1;
        const int code = waitFor(start({QStringLiteral("upgrade"), path}, &output));
        ::close(output);
        wrong += broken(code < 0, QStringLiteral("the upgrade crashed"));
        QFile::remove(filler);
        wrong += broken(code != 0 && snapshot(path) != state, QStringLiteral("a failed upgrade changed the book"));
    }
    umount2(QFile::encodeName(folder.path()).constData(), MNT_DETACH);
    printf("%d rounds: %d edits saved, %d refused, slowest refusal %d ms\n", all, edits, refusals, int(slowest));
    return wrong + broken(refusals == 0, QStringLiteral("the disk was never full"))
        + broken(slowest > 2000, QStringLiteral("a refusal took over 2 s"));
}
