// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include <QCoreApplication>
#include <QResource>
#include <QThread>

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

// The exit code after saying why, so that a broken promise names its cause.
int refuse(const Error &error, int code)
{
    fprintf(stderr, "%s (%s)\n", qPrintable(error.message), qPrintable(error.detail));
    return code;
}

// Adds records and names each on the standard output once it is said to be durable.
int work(const QString &path, int count)
{
    auto book = Book::open(path, scene::library(), Language::Japanese);
    if (!book)
        return refuse(book.error(), 3);
    if ((*book)->isReadOnly())
        return 4;
    for (int i = 0; i < count; ++i) {
        const Holding holding{.name = QStringLiteral("n"), .note = QString(i % 7 * 400, QLatin1Char('x'))};
        if (auto done = (*book)->edit(holding, QStringLiteral("add")); !done)
            return refuse(done.error(), 5);
        const QByteArray line = holding.id.toByteArray(QUuid::WithoutBraces) + '\n';
        if (write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
            return 6;
    }
    return 0;
}

int upgrade(const QString &path)
{
    QResource::registerResource(QStringLiteral(UPGRADE));
    auto book = Book::open(path, scene::library(), Language::Japanese);
    if (!book)
        return refuse(book.error(), 3);
    const QByteArray state = scene::snapshotOf(**book).toUtf8();
    return write(STDOUT_FILENO, state.constData(), size_t(state.size())) == state.size() ? 0 : 6;
}

} // namespace

const Library &scene::library()
{
    static const Library empty;
    return empty;
}

int scene::rounds(int shortForm)
{
    const int wanted = qEnvironmentVariableIntValue("TENKEN_ROUNDS");
    return wanted > 0 ? wanted : shortForm;
}

QRandomGenerator &scene::dice()
{
    static QRandomGenerator generator(qEnvironmentVariableIsSet("TENKEN_SEED") ? quint32(qEnvironmentVariableIntValue("TENKEN_SEED"))
                                                                               : 20261124u);
    return generator;
}

pid_t scene::start(const QStringList &arguments, int *output)
{
    int ends[2] = {-1, -1};
    if (output && pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    QList<QByteArray> texts{"reliability"};
    for (const QString &argument : arguments)
        texts << argument.toUtf8();
    QList<char *> pointers;
    for (QByteArray &text : texts)
        pointers << text.data();
    pointers << nullptr;
    const pid_t child = fork();
    if (child == 0) {
        if (output)
            dup2(ends[1], STDOUT_FILENO);
        execv("/proc/self/exe", pointers.data());
        _exit(127);
    }
    if (output) {
        close(ends[1]);
        *output = ends[0];
    }
    return child;
}

bool scene::killAfter(pid_t child, int milliseconds)
{
    QThread::usleep(ulong(milliseconds) * 1000);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

int scene::waitFor(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

QString scene::snapshotOf(const Book &book)
{
    QStringList lines;
    for (const Holding &holding : book.records<Holding>().records())
        lines << holding.id.toString() + holding.name + QString::number(qHash(holding.note))
                + QString::number(holding.contractors.ids.size());
    lines.sort();
    return book.firm().name + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

QString scene::snapshot(const QString &path)
{
    auto book = Book::open(path, library(), Language::Japanese);
    if (!book)
        return QLatin1Char('!') + book.error().message + book.error().detail;
    if (auto whole = (*book)->check(); !whole)
        return QStringLiteral("!check: ") + whole.error().detail;
    if ((*book)->isReadOnly())
        return QStringLiteral("!read-only: ") + (*book)->readOnlyReason();
    return snapshotOf(**book);
}

int scene::broken(bool isBroken, const QString &what)
{
    if (isBroken)
        fprintf(stderr, "BROKEN: %s\n", qPrintable(what));
    return isBroken ? 1 : 0;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const QString what = words.value(1);
    if (what == QLatin1String("work"))
        return work(words.value(2), words.value(3).toInt());
    if (what == QLatin1String("upgrade"))
        return upgrade(words.value(2));
    if (what == QLatin1String("restore"))
        return backup::restore(words.value(2), words.value(3), {}, QDateTime::currentDateTime()) ? 0 : 3;
    if (what == QLatin1String("story"))
        return story(words.value(2));
    using Scene = int (*)();
    const QHash<QString, Scene> scenes{{QStringLiteral("kills"), kills},       {QStringLiteral("instances"), instances},
                                       {QStringLiteral("restores"), restores}, {QStringLiteral("upgrades"), upgrades},
                                       {QStringLiteral("powercut"), powerCut}, {QStringLiteral("diskfull"), diskFull}};
    const Scene scene = scenes.value(what);
    if (!scene)
        return 2;
    const int broken = scene();
    printf("%s: %d broken promises\n", qPrintable(what), broken);
    return broken == 0 ? 0 : 1;
}
