// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "programlanguage.h"

#include <QCryptographicHash>
#include <QDir>

namespace {

constexpr int mostRecent = 10;

QString recentKey() { return QStringLiteral("recent"); }

// A path holds characters that keys may not.
QString keyOf(const QString &book)
{
    return QString::fromLatin1(QCryptographicHash::hash(QDir::cleanPath(book).toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}
QString guideKey(const QString &book) { return u"guide/" + keyOf(book); }
QString placeKey() { return QStringLiteral("places"); }

} // namespace

Settings::Settings(const QString &file)
    : m_store(file.isEmpty() ? std::make_unique<QSettings>() : std::make_unique<QSettings>(file, QSettings::IniFormat))
{ }

Language Settings::language() const
{
    const QString kept = m_store->value(QStringLiteral("language")).toString();
    if (kept.isEmpty())
        return systemLanguage();
    return kept == QLatin1String("ja") ? Language::Japanese : Language::English;
}

void Settings::setLanguage(Language language)
{
    m_store->setValue(QStringLiteral("language"), language == Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en"));
}

QStringList Settings::recentBooks() const { return m_store->value(recentKey()).toStringList(); }

void Settings::addRecentBook(const QString &path)
{
    QStringList books = recentBooks();
    books.removeAll(path);
    books.prepend(path);
    m_store->setValue(recentKey(), QStringList(books.mid(0, mostRecent)));
}

void Settings::forgetBook(const QString &path)
{
    QStringList books = recentBooks();
    books.removeAll(path);
    m_store->setValue(recentKey(), books);
}

void Settings::addKnownQuestion(const QString &id)
{
    QStringList known = knownQuestions();
    if (known.contains(id))
        return;
    known.append(id);
    m_store->setValue(QStringLiteral("quiz"), known);
}

bool Settings::knowsPlace(const QString &book) const { return m_store->value(placeKey()).toStringList().contains(keyOf(book)); }

void Settings::addKnownPlace(const QString &book)
{
    m_store->setValue(placeKey(), m_store->value(placeKey()).toStringList() << keyOf(book));
}

bool Settings::guideOpen(const QString &book) const { return m_store->contains(guideKey(book)); }

QHash<QString, QString> Settings::guideAnswers(const QString &book) const
{
    QHash<QString, QString> answers;
    for (const QString &pair : m_store->value(guideKey(book)).toStringList())
        if (!pair.startsWith(u'='))
            answers.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return answers;
}

void Settings::setGuideAnswers(const QString &book, const QHash<QString, QString> &answers)
{
    QStringList pairs{QStringLiteral("=")}; // never empty: an empty list reads back as nothing kept
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        pairs.append(it.key() + u'=' + it.value());
    m_store->setValue(guideKey(book), pairs);
    m_store->sync();
}

void Settings::closeGuide(const QString &book)
{
    m_store->remove(guideKey(book));
    m_store->sync();
}
