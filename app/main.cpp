// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookview.h"
#include "mainwindow.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "workspace/programlanguage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPalette>
#include <QPixmap>
#include <QStyleFactory>
#include <QThreadPool>
#include <QTimer>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

struct Program
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

struct Options
{
    QString book, page, picture, scheme;
    QSize size;
};

// `picture` and what belongs to it serve the screenshots of the documentation and their review.
Options optionsOf(const QApplication &application, Settings &settings)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Program::tr("Yearly review of the personal data of a small firm. Opens no network connection."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("BOOK"), Program::tr("The book to open, NAME.tenken."), QStringLiteral("[BOOK]"));
    const QCommandLineOption language(QStringLiteral("lang"), Program::tr("Language, kept for the next start: ja or en."),
                                      QStringLiteral("LANG"));
    const QCommandLineOption page(QStringLiteral("page"), Program::tr("The page to show first."), QStringLiteral("PAGE"));
    const QCommandLineOption picture(QStringLiteral("shot"), Program::tr("Saves a picture of the window and quits."),
                                     QStringLiteral("FILE"));
    const QCommandLineOption size(QStringLiteral("size"), Program::tr("Size of the window."), QStringLiteral("WIDTHxHEIGHT"));
    const QCommandLineOption scheme(QStringLiteral("scheme"), Program::tr("Colours for the picture: light or dark."),
                                    QStringLiteral("SCHEME"));
    parser.addOptions({language, page, picture, size, scheme});
    parser.process(application);
    if (parser.isSet(language))
        settings.setLanguage(parser.value(language) == QLatin1String("ja") ? Language::Japanese : Language::English);
    const QStringList sides = parser.value(size).split(u'x');
    return {parser.positionalArguments().value(0), parser.value(page), parser.value(picture), parser.value(scheme),
            QSize(sides.value(0).toInt(), sides.value(1).toInt())};
}

QPalette darkPalette()
{
    QPalette dark(QColor(0x2b, 0x2c, 0x2f), QColor(0x20, 0x21, 0x23));
    dark.setColor(QPalette::Base, QColor(0x1a, 0x1b, 0x1d));
    return dark;
}

void savePicture(MainWindow &window, const QString &file)
{
    QTimer::singleShot(600, &window, [&window, file] {
        const bool saved = window.grab().save(file);
        QCoreApplication::exit(saved ? 0 : 1);
    });
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    umask(077); // books, backups and settings are for their owner alone
#endif
#ifdef Q_OS_WIN
    // This version of Qt follows the system's dark mode only when asked to.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "windows:darkmode=2");
    // Compiled expressions give each thread a stack, which mingw-w64 frees before it is destroyed when the thread ends.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tenken"));
    QCoreApplication::setOrganizationName(QStringLiteral("tenken"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TENKEN_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("tenken"));
    QGuiApplication::setWindowIcon(programIcon());

    Settings settings;
    useLanguage(settings.language());
    const Options options = optionsOf(application, settings);
    useLanguage(settings.language());
    if (options.scheme == QLatin1String("dark"))
        QApplication::setPalette(darkPalette());
    QApplication::setStyle(new Style(QStyleFactory::create(QStringLiteral("Fusion"))));

    const auto library = Library::load();
    if (!library) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(library.error().message), qPrintable(library.error().detail));
        return 1;
    }
    Dialogs dialogs;
    MainWindow window(*library, settings, dialogs);
    if (options.size.isValid() && !options.size.isEmpty())
        window.resize(options.size);
    window.show();
    if (!options.book.isEmpty() && window.openBook(options.book) && !options.page.isEmpty())
        window.view()->go(options.page);
    if (!options.picture.isEmpty())
        savePicture(window, options.picture);
    const int code = QApplication::exec();
    QThreadPool::globalInstance()->waitForDone(); // an export still being written reads the library
    return code;
}
