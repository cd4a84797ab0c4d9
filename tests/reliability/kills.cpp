// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"
#include "store/migration.h"

#include <QSet>
#include <QThread>

#include <unistd.h>

using namespace scene;

namespace {

QByteArray drain(int pipe)
{
    QByteArray all;
    char part[4096];
    for (ssize_t got; (got = read(pipe, part, sizeof part)) > 0;)
        all.append(part, got);
    close(pipe);
    return all;
}

// The ids in whole lines; a line cut off by the kill was not promised.
QSet<QUuid> promised(const QByteArray &output)
{
    QSet<QUuid> ids;
    for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n'))
        if (!line.isEmpty())
            ids << QUuid::fromString(QString::fromLatin1(line));
    return ids;
}

QString startBook(const QTemporaryDir &folder, int holdings)
{
    const QString path = folder.filePath(QStringLiteral("book.tenken"));
    files::makeBook(path, holdings, library());
    return path;
}

// How long this program runs when nobody kills it, in ms.
int timeOf(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    int output = -1;
    const pid_t child = start(arguments, &output);
    drain(output);
    waitFor(child);
    return int(timer.elapsed());
}

// Kills between the start and some time after the end, as long as these take on this machine and in this build.
class Kills
{
public:
    explicit Kills(const QStringList &work) : m_from(timeOf({QStringLiteral("nothing")})), m_to(timeOf(work) * 3 / 2) { }

    bool kill(pid_t child) const { return killAfter(child, dice().bounded(m_from, qMax(m_to, m_from + 1))); }
    // Where all came before the work was done, or all after, nothing was proved.
    static int unproved(int done, int all) { return broken(done == 0 || done == all, QStringLiteral("no kill can have met the work")); }

private:
    int m_from, m_to;
};

} // namespace

// R1: what was said to be durable survives kill -9; the next start takes at most 3 s and is never blocked.
int kills()
{
    QTemporaryDir folder;
    const QString path = startBook(folder, 3);
    QSet<QUuid> durable;
    int lost = 0, wrong = 0, killed = 0;
    qint64 slowest = 0, known = 3;
    QTemporaryDir tried;
    const int all = rounds(60), startTime = timeOf({QStringLiteral("work"), startBook(tried, 3), QStringLiteral("1")});
    for (int round = 0; round < all; ++round) {
        int output = -1;
        const pid_t child = start({QStringLiteral("work"), path, QStringLiteral("100000")}, &output);
        killed += killAfter(child, dice().bounded(10, startTime + 200)); // some meet the start, however slow, the others the edits
        const auto said = promised(drain(output));
        durable += said;
        QElapsedTimer timer;
        timer.start();
        auto book = Book::open(path, library(), Language::Japanese);
        slowest = qMax(slowest, timer.elapsed());
        wrong += broken(!book, QStringLiteral("the book does not open"));
        if (!book)
            return wrong;
        wrong += broken((*book)->isReadOnly(), QStringLiteral("the next start was blocked"))
            + broken(!(*book)->check(), QStringLiteral("not whole"));
        const auto &model = (*book)->records<Holding>();
        for (const QUuid &id : durable)
            lost += model.find(id) ? 0 : 1;
        const qint64 extra = model.records().size() - known - said.size();
        wrong += broken(extra < 0 || extra > 1, QStringLiteral("%1 edits more than said").arg(extra));
        known = model.records().size();
    }
    printf("%d kills of %d rounds, %d durable edits, %d lost, slowest start %d ms\n", killed, all, int(durable.size()), lost, int(slowest));
    return wrong + lost + broken(slowest > 3000, QStringLiteral("a start took over 3 s"))
        + broken(durable.size() < all / 4, QStringLiteral("too few edits to prove anything"));
}

// R8: a second program started 0 to 300 ms after the first may only read, and nothing is lost.
int instances()
{
    QTemporaryDir folder;
    const QString path = startBook(folder, 3);
    int wrong = 0, readers = 0, both = 0;
    qsizetype edits = 0;
    const int all = rounds(15);
    for (int round = 0; round < all; ++round) {
        int outputs[2];
        const pid_t first = start({QStringLiteral("work"), path, QStringLiteral("60")}, &outputs[0]);
        QThread::msleep(dice().bounded(300));
        QElapsedTimer timer;
        timer.start();
        const pid_t second = start({QStringLiteral("work"), path, QStringLiteral("60")}, &outputs[1]);
        const QSet<QUuid> said = promised(drain(outputs[1])) + promised(drain(outputs[0]));
        const int codes[] = {waitFor(first), waitFor(second)};
        for (int code : codes)
            wrong += broken(code != 0 && code != 4, QStringLiteral("a program ended with %1").arg(code));
        readers += (codes[0] == 4) + (codes[1] == 4);
        both += codes[0] == 0 && codes[1] == 0;
        wrong += broken(codes[0] == 4 && codes[1] == 4, QStringLiteral("nobody could write"));
        auto book = Book::open(path, library(), Language::Japanese);
        wrong += broken(!book || !(*book)->check(), QStringLiteral("the book is not whole"));
        if (book)
            for (const QUuid &id : said)
                wrong += broken(!(*book)->records<Holding>().find(id), QStringLiteral("an edit was lost"));
        edits += said.size();
    }
    printf("%d pairs, %d read only, %d one after the other, %d durable edits\n", all, readers, both, int(edits));
    return wrong;
}

// R12: a restoring that is killed leaves the book as it was or as it is to be.
int restores()
{
    QTemporaryDir folder;
    const QString path = startBook(folder, 300);
    QString copies[2], states[2];
    for (int i : {0, 1}) {
        copies[i] = folder.filePath(QStringLiteral("copy%1.tenken").arg(i));
        const auto made = backup::make(path, folder.filePath(QStringLiteral("kept")), backup::Reason::Asked, QDateTime::currentDateTime());
        QFile::rename(*made, copies[i]);
        states[i] = snapshot(path);
        if (auto book = Book::open(path, library(), Language::Japanese))
            (void)(*book)->edit(Holding{.name = QStringLiteral("later")}, QStringLiteral("add"));
    }
    if (!backup::restore(copies[0], path, {}, QDateTime::currentDateTime()))
        return broken(true, QStringLiteral("restoring fails"));
    const Kills timed({QStringLiteral("restore"), copies[0], path});
    int wrong = 0, killed = 0, present = 0, done = 0;
    const int all = rounds(40);
    for (int round = 0; round < all; ++round) {
        const int target = 1 - present;
        killed += timed.kill(start({QStringLiteral("restore"), copies[target], path}));
        const QString state = snapshot(path);
        wrong += broken(state != states[0] && state != states[1], QStringLiteral("neither old nor restored: ") + state.left(200));
        done += state == states[target];
        present = state == states[1] ? 1 : 0;
    }
    printf("%d kills of %d restorings, %d had been done\n", killed, all, done);
    return wrong + Kills::unproved(done, all);
}

// R13: an upgrade that is killed leaves the old or the new version, with a copy of the old one; the old program names the newer file.
int upgrades()
{
    QTemporaryDir folder;
    const QString original = startBook(folder, 400), path = folder.filePath(QStringLiteral("u/book.tenken"));
    const QByteArray old = files::read(original);
    const QString state = snapshot(original), tried = folder.filePath(QStringLiteral("tried.tenken"));
    files::write(tried, old);
    const Kills timed({QStringLiteral("upgrade"), tried});
    int wrong = 0, killed = 0, upgraded = 0;
    const int all = rounds(30);
    for (int round = 0; round < all; ++round) {
        QDir(folder.filePath(QStringLiteral("u"))).removeRecursively();
        QDir().mkpath(folder.filePath(QStringLiteral("u")));
        files::write(path, old);
        int unread = -1;
        killed += timed.kill(start({QStringLiteral("upgrade"), path}, &unread));
        close(unread);
        const bool newer = !bookfile::inspect(path);
        upgraded += newer;
        const QByteArray before = files::read(path);
        wrong += broken(newer && files::read(path) != before, QStringLiteral("the old program changed a newer book"));
        wrong += broken(!newer && !QFileInfo::exists(path + QStringLiteral("-journal")) && snapshot(path) != state,
                        QStringLiteral("the old version is not whole"));
        int output = -1;
        const pid_t again = start({QStringLiteral("upgrade"), path}, &output);
        wrong
            += broken(QString::fromUtf8(drain(output)) != state || waitFor(again) != 0, QStringLiteral("the new version lacks something"));
        const auto copies = backup::of(path);
        const auto kept = copies.isEmpty() ? Result<backup::Contents>(Error{}) : backup::contentsOf(copies[0].path);
        wrong += broken(!kept || kept->version != migration::newest() || kept->counts.value(QStringLiteral("holding")) != 400,
                        QStringLiteral("no copy from before the upgrade"));
        const auto refused = Book::open(path, library(), Language::Japanese);
        wrong += broken(refused || refused.error().code != Error::Code::Conflict || refused.error().message.isEmpty(),
                        QStringLiteral("the old program does not name the newer file"));
    }
    printf("%d kills of %d upgrades, %d had been done\n", killed, all, upgraded);
    return wrong + Kills::unproved(upgraded, all);
}
