// SPDX-License-Identifier: GPL-3.0-or-later
#include "programlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace {

// What is not there is left out: English needs no texts of Qt's, a small installation has none in Japanese.
void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

Language systemLanguage()
{
    const QString first = QLocale::system().uiLanguages().value(0);
    return first.startsWith(QStringLiteral("ja")) ? Language::Japanese : Language::English;
}

void useLanguage(Language language)
{
    const bool japanese = language == Language::Japanese;
    const QString code = japanese ? QStringLiteral("ja") : QStringLiteral("en");
    QLocale::setDefault(japanese ? QLocale(QLocale::Japanese, QLocale::Japan) : QLocale(QLocale::English));
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly)); // deleting takes them out
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("tenken_") + code, QStringLiteral(":/i18n")); // asked first
}
