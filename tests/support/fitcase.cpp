// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitcase.h"

#include "bookview.h"
#include "fit.h"
#include "palettes.h"
#include "theme/style.h"
#include "workspace/programlanguage.h"

#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyleFactory>

void FitCase::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new Style(QStyleFactory::create(QStringLiteral("Fusion"))));
    if (const QString scheme = qEnvironmentVariable("TENKEN_PALETTE"); !scheme.isEmpty())
        QApplication::setPalette(samplePalette(scheme));
    auto library = Library::load();
    QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
    m_library = std::make_unique<Library>(*library);
}

void FitCase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_found.clear();
}

void FitCase::cleanup()
{
    m_window.reset();
    QApplication::setFont(m_font); // as the next window finds it
}

void FitCase::look(QWidget &window, const QString &name)
{
    QStringList found;
    const auto note = [&](const char *what, const QStringList &lines) {
        for (const QString &line : lines)
            found += QStringLiteral("%1: %2: %3").arg(name, QLatin1String(what), line);
    };
    const auto isFine = [&] {
        found.clear();
        note("cut", cutTexts(window));
        note("without a name", namelessControls(window));
        note("wrong language", foreignTexts(window, m_language, m_data));
        return found.isEmpty();
    };
    QTest::qWait(20); // pages are laid out by events, some of them later ones
    if (!QTest::qWaitFor(isFine, 1000))
        m_found += found;
    const QString folder = qEnvironmentVariable("TENKEN_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(QTest::currentDataTag()), name));
}

void FitCase::lookAt(QDialog *dialog, const QString &name)
{
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    look(*dialog, name);
    delete dialog;
}

void FitCase::everythingFits_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    for (const Language language : {Language::Japanese, Language::English}) {
        const char *code = language == Language::Japanese ? "ja" : "en";
        QTest::addRow("%s-1024", code) << language << QSize(1024, 700) << 0;
        QTest::addRow("%s-1366", code) << language << QSize(1366, 768) << 2;
        QTest::addRow("%s-large", code) << language << QSize(1920, 1080) << 6;
    }
}

void FitCase::everythingFits()
{
    QFETCH(Language, language);
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    m_language = language;
    m_settings->setLanguage(language);
    useLanguage(language);
    m_settings->setZoom(zoom);
    m_window = std::make_unique<MainWindow>(*m_library, *m_settings, m_dialogs);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_data = {QStringLiteral("日本語"), QStringLiteral("English"), QStringLiteral("Tenken"), m_folder->path()};
    walk();
    m_found.removeDuplicates();
    for (const QString &line : std::as_const(m_found))
        qWarning().noquote() << line;
    QVERIFY(m_found.isEmpty());
}

void FitCase::clinic()
{
    const Firm firm{.name = QStringLiteral("みどり内科クリニック"), .trade = {QStringLiteral("clinic")}};
    m_data += {firm.name, QStringLiteral("clinic.tenken"), QStringLiteral("clinic")};
    QVERIFY(m_window->createBook(m_folder->filePath(QStringLiteral("clinic.tenken")), firm));
    for (const char *name : {"guide1", "guide2", "guide3"}) {
        look(*m_window, QLatin1String(name));
        m_window->findChild<QPushButton *>(QStringLiteral("next"))->click();
    }
}
