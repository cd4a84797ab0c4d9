// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "workspace/programlanguage.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <array>
#include <cstdio>
#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

namespace {

const QCommandLineOption profile(QStringLiteral("profile"), QStringLiteral("the firm as JSON"), QStringLiteral("FILE"));
const QCommandLineOption starter(QStringLiteral("starter"), QStringLiteral("propose the records of a trade"), QStringLiteral("TRADE"));
const QCommandLineOption as(QStringLiteral("as"), QStringLiteral("the type of record"), QStringLiteral("TYPE"));
const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("where to write"), QStringLiteral("FILE"));
const QCommandLineOption id(QStringLiteral("id"), QStringLiteral("one record"), QStringLiteral("ID"));
const QCommandLineOption listKinds(QStringLiteral("list"), QStringLiteral("name the reports"));

const std::array calls{
    Call{"new", "BOOK [--profile FILE.json] [--starter TRADE]", newBook, {profile, starter}, 1, 1},
    Call{"info", "BOOK [--json]", info, {}, 1, 1},
    Call{"list", "BOOK TYPE [--json]", list, {}, 2, 2},
    Call{"add", "BOOK TYPE --json FILE", add, {}, 3, 3},
    Call{"import", "BOOK FILE --as TYPE", importFile, {as}, 2, 2},
    Call{"export", "BOOK TYPE -o FILE", exportFile, {output}, 2, 2},
    Call{"report", "BOOK KIND -o FILE [--id ID] | --list", report, {output, id, listKinds}, 0, 2},
    Call{"check", "BOOK [--json]", check, {}, 1, 1},
    Call{"classify", "--json FILE", classifyFacts, {}, 1, 1},
    Call{"backup", "BOOK FOLDER", backUp, {}, 2, 2},
    Call{"restore", "BACKUP BOOK", restore, {}, 2, 2},
};

int showUsage(std::FILE *stream, int status)
{
    std::fprintf(stream, "tenken-cli %s\n", TENKEN_VERSION);
    for (const Call &call : calls)
        std::fprintf(stream, "  tenken-cli %s %s\n", call.name, call.words);
    std::fprintf(stream, "  every call: [--lang ja|en]; FILE may be - for standard input\n");
    return status;
}

int run(const Session &session, const Call &call, QCommandLineParser &words)
{
    const int given = int(words.positionalArguments().size());
    if (given < call.least || given > call.most)
        return session.usage(QStringLiteral("tenken-cli %1 %2").arg(QLatin1String(call.name), QLatin1String(call.words)));
    return call.run(session, words);
}

} // namespace

int main(int argc, char **argv)
{
#ifndef Q_OS_WIN
    umask(077); // books, backups and reports are for their owner
#endif
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // reports need fonts, never a display
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("tenken"));
    QGuiApplication::setApplicationVersion(QStringLiteral(TENKEN_VERSION));

    QStringList arguments = QGuiApplication::arguments();
    const QString name = arguments.value(1);
    if (name == QLatin1String("--help") || name == QLatin1String("--version"))
        return showUsage(stdout, Done);
    const auto call = std::find_if(calls.begin(), calls.end(), [&](const Call &known) { return name == QLatin1String(known.name); });
    if (call == calls.end())
        return showUsage(stderr, Usage);
    arguments.removeAt(1);

    QCommandLineParser words;
    words.addOption({QStringLiteral("json"), QStringLiteral("results as JSON, or the input is JSON")});
    words.addOption({QStringLiteral("lang"), QStringLiteral("ja or en"), QStringLiteral("LANG")});
    words.addOptions(call->options);
    if (!words.parse(arguments)) {
        std::fprintf(stderr, "%s\n", qPrintable(words.errorText()));
        return Usage;
    }
    const QString wanted = words.value(QStringLiteral("lang"));
    if (words.isSet(QStringLiteral("lang")) && wanted != QLatin1String("ja") && wanted != QLatin1String("en"))
        return showUsage(stderr, Usage);
    const Language language = wanted.isEmpty() ? systemLanguage() : wanted == QLatin1String("ja") ? Language::Japanese : Language::English;
    useLanguage(language);
    auto library = Library::load();
    if (!library) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(library.error().message), qPrintable(library.error().detail));
        return Failed;
    }
    return run({*library, language}, *call, words);
}
