// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include <QDataStream>
#include <QFileInfo>
#include <QMap>

#include <cstring>
#include <memory>

using namespace scene;

namespace {

struct Note
{
    char kind; // Create, Write, Truncate, Sync, Unlink, Rename, Link
    QString name, other;
    qint64 offset, size;
    QByteArray bytes;
};

QList<Note> readTrace(const QString &path)
{
    const QByteArray all = files::read(path);
    QList<Note> notes;
    for (qsizetype at = 0; at < all.size();) {
        Note note{};
        quint32 lengths[2];
        note.kind = all[at];
        memcpy(lengths, all.constData() + at + 1, 8);
        memcpy(&note.offset, all.constData() + at + 9, 8);
        memcpy(&note.size, all.constData() + at + 17, 8);
        at += 25;
        note.name = QString::fromUtf8(all.mid(at, lengths[0]));
        note.other = QString::fromUtf8(all.mid(at + lengths[0], lengths[1]));
        at += lengths[0] + lengths[1];
        if (note.kind == 'W') {
            note.bytes = all.mid(at, note.size);
            at += note.size;
        }
        notes << note;
    }
    return notes;
}

// A disk that forgets: what was synced, and what still waits in the system's memory.
class Disk
{
public:
    enum class Loss { All, None, Some };

    void take(const Note &note)
    {
        if (note.kind == 'W' || note.kind == 'T') {
            if (auto file = m_now.value(note.name))
                file->waiting << note;
        } else if (note.kind == 'S') {
            sync(note.name);
        } else {
            if (note.kind == 'C')
                m_files[note.name + QString::number(m_made)] = m_now[note.name] = std::make_shared<File>();
            m_waiting << Entry{note, note.kind == 'C' ? m_now[note.name] : nullptr};
            ++m_made;
            change(m_now, m_waiting.constLast());
        }
    }

    // The files as they are found when the power is back.
    QMap<QString, QByteArray> after(Loss loss, QRandomGenerator &dice) const
    {
        Names names = m_synced;
        for (const Entry &entry : m_waiting)
            if (loss == Loss::None || (loss == Loss::Some && dice.bounded(2)))
                change(names, entry);
        QMap<QString, QByteArray> found;
        for (auto it = names.begin(); it != names.end(); ++it) {
            QByteArray content = it.value()->synced;
            for (const Note &note : it.value()->waiting)
                if (loss == Loss::None)
                    apply(content, note);
                else if (loss == Loss::Some)
                    applyTorn(content, note, dice);
            found[it.key()] = content;
        }
        return found;
    }

private:
    struct File
    {
        QByteArray synced;
        QList<Note> waiting;
    };
    using Names = QMap<QString, std::shared_ptr<File>>;
    struct Entry
    {
        Note note;
        std::shared_ptr<File> made;
    };

    static void apply(QByteArray &content, const Note &note)
    {
        if (note.kind == 'T') {
            const qsizetype before = content.size();
            content.resize(note.offset);
            if (note.offset > before)
                memset(content.data() + before, 0, size_t(note.offset - before));
            return;
        }
        const qsizetype before = content.size();
        if (before < note.offset + note.bytes.size()) {
            content.resize(note.offset + note.bytes.size());
            memset(content.data() + before, 0, size_t(content.size() - before));
        }
        memcpy(content.data() + note.offset, note.bytes.constData(), size_t(note.bytes.size()));
    }

    // Sector by sector of 512 bytes, each written or not; a disk may also write later changes and drop earlier ones.
    static void applyTorn(QByteArray &content, const Note &note, QRandomGenerator &dice)
    {
        if (dice.bounded(3) == 0)
            return;
        if (note.kind == 'T' || dice.bounded(2))
            return apply(content, note);
        for (qint64 at = note.offset; at < note.offset + note.bytes.size();) {
            const qint64 end = qMin((at / 512 + 1) * 512, note.offset + note.bytes.size());
            if (dice.bounded(2))
                apply(content, {'W', {}, {}, at, end - at, note.bytes.mid(at - note.offset, end - at)});
            at = end;
        }
    }

    static void change(Names &names, const Entry &entry)
    {
        const Note &note = entry.note;
        if (note.kind == 'C')
            names[note.name] = entry.made;
        else if (note.kind == 'U')
            names.remove(note.name);
        else if (auto moved = names.value(note.name)) {
            names[note.other] = moved;
            if (note.kind == 'R')
                names.remove(note.name);
        }
    }

    void sync(const QString &name)
    {
        if (auto file = m_now.value(name)) {
            for (const Note &note : file->waiting)
                apply(file->synced, note);
            file->waiting.clear();
            return;
        }
        QList<Entry> left; // a folder: its names
        for (const Entry &entry : m_waiting) {
            if (QFileInfo(entry.note.name).path() == name)
                change(m_synced, entry);
            else
                left << entry;
        }
        m_waiting = left;
    }

    Names m_now, m_synced, m_files;
    QList<Entry> m_waiting;
    int m_made = 0;
};

} // namespace

// A day with a book. After each step the state that is durable now is written to `states`, which no power cut touches.
int story(const QString &folder)
{
    const QString path = folder + QStringLiteral("/book.tenken");
    QFile states(folder + QStringLiteral("/states"));
    if (!states.open(QIODevice::WriteOnly))
        return 1;
    const auto durable = [&](const QString &state) {
        states.write(state.toUtf8() + '\0');
        states.flush();
    };
    auto made = Book::create(path, Firm{.name = QStringLiteral("青葉歯科")}, library(), Language::Japanese);
    if (!made)
        return 2;
    auto book = *std::move(made);
    durable(snapshotOf(*book));
    QString copy;
    for (int i = 0; i < 40; ++i) {
        Result<void> done;
        const auto &all = book->records<Holding>().records();
        if (i % 8 == 3) {
            Holding changed = all[dice().bounded(int(all.size()))];
            changed.note = QString(dice().bounded(20000), QLatin1Char('y'));
            done = book->edit(changed, QStringLiteral("edit"));
        } else if (i % 8 == 5) {
            done = book->apply(book->removal<Holding>({all.constFirst().id}), QStringLiteral("delete"));
        } else if (i % 8 == 6) {
            book->history().undo();
        } else if (i == 20) {
            auto kept = backup::make(path, {}, backup::Reason::Asked, QDateTime::currentDateTime());
            done = kept ? Result<void>() : kept.error();
            copy = kept ? *kept : QString();
        } else if (i == 33) {
            book.reset();
            done = backup::restore(copy, path, {}, QDateTime::currentDateTime());
            book = *Book::open(path, library(), Language::Japanese);
        } else {
            Change change;
            for (int n = 0; n <= i % 5 * 30; ++n)
                change.add(Holding{.name = QString::number(i * 1000 + n), .note = QString(300, QLatin1Char('x'))});
            done = book->apply(change, QStringLiteral("add"));
        }
        if (!done)
            return 3;
        durable(snapshotOf(*book));
    }
    return 0;
}

// R3: the power may fail between any two calls, with everything not synced lost, kept, torn at 512 bytes or out of order.
int powerCut()
{
    QTemporaryDir folder;
    const QString traced = folder.filePath(QStringLiteral("traced")), trace = folder.filePath(QStringLiteral("trace"));
    QDir().mkpath(traced);
    qputenv("LD_PRELOAD", TRACE);
    qputenv("TENKEN_TRACED", traced.toUtf8());
    qputenv("TENKEN_TRACE", trace.toUtf8());
    const int ended = waitFor(start({QStringLiteral("story"), traced}));
    qunsetenv("LD_PRELOAD");
    const QList<Note> notes = readTrace(trace);
    int wrong = broken(ended != 0, QStringLiteral("the story ended with %1").arg(ended))
        + broken(notes.size() < 300, QStringLiteral("too little was traced"));
    QStringList states; // by the number of the step; the last may lie in the future of a cut
    for (const QByteArray &state : files::read(traced + QStringLiteral("/states")).chopped(1).split('\0'))
        states << QString::fromUtf8(state);

    QTemporaryDir found(QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/cut-XXXXXX")
                                                                  : QDir::tempPath() + QStringLiteral("/cut-XXXXXX"));
    QDir().mkpath(found.filePath(QStringLiteral("book.backups")));
    const int all = rounds(150);
    int opened = 0, absent = 0, ahead = 0;
    QList<int> cuts;
    for (int i = 0; i < all; ++i)
        cuts << dice().bounded(int(notes.size()));
    std::sort(cuts.begin(), cuts.end());
    Disk disk;
    int taken = 0, step = 0;
    for (int cut : std::as_const(cuts)) {
        for (; taken < cut; ++taken) {
            if (notes[taken].name.endsWith(QLatin1String("/states")))
                step += int(notes[taken].bytes.count('\0'));
            else
                disk.take(notes[taken]);
        }
        const auto loss = Disk::Loss(dice().bounded(4) > 1 ? 2 : dice().bounded(2));
        for (const QString &name : files::namesIn(found.path()).filter(QStringLiteral("book.tenken")))
            QFile::remove(found.filePath(name));
        const auto after = disk.after(loss, dice());
        for (auto it = after.begin(); it != after.end(); ++it)
            if (QFileInfo(it.key()).path() == traced)
                files::write(found.filePath(QFileInfo(it.key()).fileName()), it.value());
        const QString path = found.filePath(QStringLiteral("book.tenken"));
        if (step == 0 && !QFileInfo::exists(path)) {
            ++absent;
            continue;
        }
        const QString state = snapshot(path);
        ++opened;
        ahead += state == states.value(step);
        const bool good = (step > 0 && state == states.value(step - 1)) || state == states.value(step);
        wrong
            += broken(!good, QStringLiteral("cut at call %1, step %2, loss %3: %4").arg(cut).arg(step).arg(int(loss)).arg(state.left(200)));
    }
    printf("%d cuts in %d calls: %d opened (%d with the step under way), %d before the book existed\n", all, int(notes.size()), opened,
           ahead, absent);
    return wrong;
}
