// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "workspace/programlanguage.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <cstdio>
#include <memory>
#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

namespace {

struct CliWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const QCommandLineOption profile(QStringLiteral("profile"), QStringLiteral("the firm as JSON"), QStringLiteral("FILE"));
const QCommandLineOption starter(QStringLiteral("starter"), QStringLiteral("propose the records of a trade"), QStringLiteral("TRADE"));
const QCommandLineOption as(QStringLiteral("as"), QStringLiteral("the type of record"), QStringLiteral("TYPE"));
const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("where to write"), QStringLiteral("FILE"));
const QCommandLineOption id(QStringLiteral("id"), QStringLiteral("one record"), QStringLiteral("ID"));
const QCommandLineOption year(QStringLiteral("year"), QStringLiteral("of which year"), QStringLiteral("YYYY"));
const QCommandLineOption start(QStringLiteral("start"), QStringLiteral("start the year"));
const QCommandLineOption close(QStringLiteral("close"), QStringLiteral("close the year"));
const QCommandLineOption by(QStringLiteral("by"), QStringLiteral("who signs"), QStringLiteral("NAME"));
const QCommandLineOption reopen(QStringLiteral("reopen"), QStringLiteral("open a closed year again"));
const QCommandLineOption reason(QStringLiteral("reason"), QStringLiteral("why"), QStringLiteral("TEXT"));
const QCommandLineOption on(QStringLiteral("on"), QStringLiteral("on which day; today without it"), QStringLiteral("DATE"));
const QCommandLineOption listKinds(QStringLiteral("list"), QStringLiteral("name the reports"));

const Call calls[] = {
    Call{"new", "BOOK [--profile FILE.json] [--starter TRADE]", newBook, {profile, starter}, 1, 1},
    Call{"info", "BOOK [--json]", info, {}, 1, 1},
    Call{"list", "BOOK TYPE [--json]", list, {}, 2, 2},
    Call{"add", "BOOK TYPE --json FILE", add, {}, 3, 3},
    Call{"import", "BOOK FILE --as TYPE", importFile, {as}, 2, 2},
    Call{"export", "BOOK TYPE|deadlines -o FILE", exportFile, {output}, 2, 2},
    Call{"report", "BOOK KIND -o FILE [--id ID] [--year YYYY] | --list", report, {output, id, year, listKinds}, 0, 2},
    Call{"review",
         "BOOK [--year YYYY] [--json] [--start | --close --by NAME | --reopen --reason TEXT] [--on DATE]",
         review,
         {year, start, close, by, reopen, reason, on},
         1,
         1},
    Call{"deadlines", "BOOK [--json]", deadlines, {}, 1, 1},
    Call{"check", "BOOK [--json]", check, {}, 1, 1},
    Call{"classify", "--json FILE", classifyFacts, {}, 1, 1},
    Call{"incident", "[--json] FILE", incident, {}, 1, 1},
    Call{"backup", "BOOK FOLDER", backUp, {}, 2, 2},
    Call{"restore", "BACKUP BOOK", restore, {}, 2, 2},
};

// Qt's own remarks about the machine are nobody's errors, and a script reads what stands on standard error.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

// Reports need fonts, never a display (which Windows always has); all else does without that part of Qt.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (argc < 2 || qstrcmp(argv[1], "report") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
#ifndef Q_OS_WIN
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME"); // a desktop's theme looks for the display
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

int showUsage(const Session &session)
{
    session.print(QStringLiteral("tenken-cli " TENKEN_VERSION));
    for (const Call &call : calls)
        session.print(QStringLiteral("  tenken-cli %1 %2").arg(QLatin1String(call.name), QLatin1String(call.words)));
    session.print(CliWords::tr("Every call takes --lang ja or --lang en. FILE may be - for standard input."));
    session.print(CliWords::tr("Exit status: 0 done, 1 failed, 2 wrong usage."));
    return Done;
}

QString usageOf(const Call &call)
{
    return CliWords::tr("Usage: %1").arg(QStringLiteral("tenken-cli %1 %2").arg(QLatin1String(call.name), QLatin1String(call.words)));
}

int runCall(const Session &session, const Call &call, QCommandLineParser &words)
{
    const QStringList given = words.positionalArguments();
    if (given.size() < call.least || given.size() > call.most || given.contains(QString()))
        return session.usage(usageOf(call));
    return call.run(session, words);
}

int run(const Session &session, const QString &name, const Call *call, QCommandLineParser &words, bool understood)
{
    if (name == QLatin1String("--version")) {
        session.print(QStringLiteral("tenken-cli " TENKEN_VERSION));
        return Done;
    }
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help"))
        return showUsage(session);
    if (!call)
        return session.usage(name.isEmpty() ? CliWords::tr("Name a call. “tenken-cli --help” shows all.")
                                            : CliWords::tr("There is no call “%1”. “tenken-cli --help” shows all.").arg(name));
    if (words.isSet(QStringLiteral("help"))) {
        session.print(usageOf(*call));
        return Done;
    }
    const QString wanted = words.value(QStringLiteral("lang"));
    if (words.isSet(QStringLiteral("lang")) && wanted != QLatin1String("ja") && wanted != QLatin1String("en"))
        return session.usage(CliWords::tr("“%1” is not a language of this program. Choose ja or en.").arg(wanted));
    return understood ? runCall(session, *call, words) : session.usage(words.errorText() + QLatin1Char(' ') + usageOf(*call));
}

} // namespace

int main(int argc, char **argv)
{
#ifndef Q_OS_WIN
    umask(077); // books, backups and reports are for their owner
#endif
    useBytesAsTheyAre();
    qInstallMessageHandler(dropRemarks);
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tenken"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TENKEN_VERSION));

    QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    const auto call
        = std::find_if(std::begin(calls), std::end(calls), [&](const Call &known) { return name == QLatin1String(known.name); });
    QCommandLineParser words;
    words.addOption({QStringLiteral("json"), QStringLiteral("results as JSON, or the input is JSON")});
    words.addOption({QStringLiteral("lang"), QStringLiteral("ja or en"), QStringLiteral("LANG")});
    words.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("how the call is written")});
    if (call != std::end(calls))
        words.addOptions(call->options);
    const bool understood = words.parse(arguments);
    const QString wanted = words.value(QStringLiteral("lang"));
    const Language language = wanted.isEmpty() ? systemLanguage() : wanted == QLatin1String("ja") ? Language::Japanese : Language::English;
    useLanguage(language);
    const auto library = Library::load();
    const Library none;
    const Session session{library ? *library : none, language};
    if (!library)
        return session.fail(library.error());
    const int status = run(session, name, call == std::end(calls) ? nullptr : &*call, words, understood);
    const bool printed = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    return printed ? status
                   : session.fail({Error::Code::Io, CliWords::tr("The results could not be written. Make room and try again."), {}});
}
