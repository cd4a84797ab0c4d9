// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposechecksreader.h"

#include "purposehints.h"

#include <algorithm>

namespace {

NoticeVerdict::Kind readVerdict(PackObject &object)
{
    static const QHash<QString, NoticeVerdict::Kind> kinds{{QStringLiteral("open"), NoticeVerdict::Kind::Open},
                                                           {QStringLiteral("fine"), NoticeVerdict::Kind::Fine},
                                                           {QStringLiteral("not-required"), NoticeVerdict::Kind::NotRequired},
                                                           {QStringLiteral("not-enough"), NoticeVerdict::Kind::NotEnough}};
    const QString key = QStringLiteral("verdict"), word = object.text(key);
    if (!kinds.contains(word))
        object.problem(key, QStringLiteral("\"%1\" is no verdict").arg(word));
    return kinds.value(word);
}

// Both ways: what is asked for must be there, and what is there must be asked for.
void checkNames(PackObject &object, const QString &key, QStringList there, QStringList asked)
{
    for (const QString &name : std::as_const(there))
        if (!asked.removeOne(name))
            object.problem(key, QStringLiteral("\"%1\" is unknown or there twice").arg(name));
    for (const QString &name : std::as_const(asked))
        object.problem(key, QStringLiteral("\"%1\" is missing").arg(name));
}

} // namespace

PurposeChecksReader::PurposeChecksReader(const Library &library, const VaguePurposes &vague) : m_library(library)
{
    m_read.m_vague = vague;
}

Result<PurposeChecks> PurposeChecksReader::read()
{
    const QString name = QStringLiteral("purposechecks.json");
    const auto file = readPackFile(QString(m_library.folder() + u'/' + name));
    if (!file)
        return file.error();
    Problems problems;
    PackObject top(*file, QString(), problems);
    readHead(top, QStringLiteral("purposechecks"));
    for (const Entry &means : m_library.list(QStringLiteral("notice_means")))
        m_read.m_means.insert(means.id, means);
    for (const char *list : {"subjects", "countries"})
        for (const Entry &entry : m_library.list(QLatin1String(list)))
            m_read.m_names.insert(entry.id, entry.name);
    readPatterns(top);
    readContacts(top);
    readChecks(top);
    readExamples(top);
    readNotices(top);
    top.finish();
    if (!problems.isEmpty())
        return problems.error(name);
    return m_read;
}

QRegularExpression PurposeChecksReader::readRegex(PackObject &object, const QString &key)
{
    const QRegularExpression regex(object.text(key), QRegularExpression::CaseInsensitiveOption);
    if (!regex.isValid())
        object.problem(key, regex.errorString());
    return regex;
}

WordPattern PurposeChecksReader::readWords(PackObject &object)
{
    return {readRegex(object, QStringLiteral("ja")), readRegex(object, QStringLiteral("en"))};
}

void PurposeChecksReader::readPatterns(PackObject &top)
{
    const QString key = QStringLiteral("words");
    QStringList there;
    top.each(key, [&](PackObject &object) {
        there << object.id();
        m_read.m_words.insert(there.constLast(), readWords(object));
    });
    checkNames(top, key, there, askedWords());
}

void PurposeChecksReader::readContacts(PackObject &top)
{
    top.each(QStringLiteral("contacts"), [&](PackObject &object) {
        PackObject words = object.object(QStringLiteral("words"));
        PurposeChecks::Contact contact{readWords(words), object.texts(QStringLiteral("items")), object.words(QStringLiteral("name"))};
        words.finish();
        checkCodes(object, QStringLiteral("items"), contact.items, QStringLiteral("items"), m_library);
        m_read.m_contacts << contact;
    });
}

void PurposeChecksReader::readChecks(PackObject &top)
{
    const QString key = QStringLiteral("checks"), level = QStringLiteral("level"), vague = QStringLiteral("vague");
    QStringList patterns, there;
    for (const VaguePattern &pattern : m_read.m_vague.all())
        patterns << pattern.id;
    top.each(key, [&](PackObject &object) {
        PurposeCheck check{.id = object.id(),
                           .level = object.text(level),
                           .law = readLaw(object, m_library.laws()),
                           .question = object.words(QStringLiteral("question")),
                           .vague = object.texts(vague, Need::Optional),
                           .cases = {}};
        checkCodes(object, level, {check.level}, QStringLiteral("levels"), m_library);
        for (const QString &id : std::as_const(check.vague))
            if (!patterns.removeOne(id))
                object.problem(vague, QStringLiteral("\"%1\" is no pattern, or told elsewhere").arg(id));
        readCases(object, check);
        for (const PurposeCase &one : std::as_const(check.cases))
            there << check.id + u' ' + one.id;
        m_read.m_checks << check;
    });
    checkNames(top, key, there, askedCases());
}

void PurposeChecksReader::readCases(PackObject &object, PurposeCheck &check)
{
    object.each(QStringLiteral("cases"), [&](PackObject &one) {
        check.cases << PurposeCase{one.id(), one.flag(QStringLiteral("asks"), false), one.words(QStringLiteral("says")),
                                   one.words(QStringLiteral("instead"))};
    });
    if (object.flag(QStringLiteral("verified"), true))
        return;
    for (PurposeCase &one : check.cases) {
        one.instead.ja += m_library.unverifiedNote().ja;
        one.instead.en += u' ' + m_library.unverifiedNote().en;
    }
}

void PurposeChecksReader::readExamples(PackObject &top)
{
    const QString trade = QStringLiteral("trade"), group = QStringLiteral("group"), shows = QStringLiteral("shows");
    UniqueIds ids;
    top.each(QStringLiteral("examples"), [&](PackObject &object) {
        PurposeExample example{object.id(), object.text(trade, Need::Optional), object.text(group), object.texts(shows),
                               object.words(QStringLiteral("text"))};
        ids.check(object, example.id);
        if (!example.trade.isEmpty())
            checkCodes(object, trade, {example.trade}, QStringLiteral("trades"), m_library);
        checkCodes(object, group, {example.group}, QStringLiteral("subjects"), m_library);
        for (const QString &id : std::as_const(example.shows))
            if (std::none_of(m_read.m_checks.begin(), m_read.m_checks.end(), [&](const PurposeCheck &check) { return check.id == id; }))
                object.problem(shows, QStringLiteral("\"%1\" is no check").arg(id));
        m_read.m_examples << example;
    });
}

void PurposeChecksReader::readNotices(PackObject &top)
{
    const QString level = QStringLiteral("level"), advertises = QStringLiteral("advertises");
    UniqueIds ids;
    top.each(QStringLiteral("notices"), [&](PackObject &object) {
        NoticeRule rule;
        rule.verdict = {object.id(), readVerdict(object), object.words(QStringLiteral("text")), object.text(level),
                        readLaw(object, m_library.laws())};
        ids.check(object, rule.verdict.rule);
        checkCodes(object, level, {rule.verdict.level}, QStringLiteral("levels"), m_library);
        rule.collected = readPart(object, QStringLiteral("collected"), QStringLiteral("collection"));
        rule.ways = readPart(object, QStringLiteral("ways"), QStringLiteral("notice_ways"));
        rule.means = readPart(object, QStringLiteral("means"), QStringLiteral("notice_means"));
        rule.grounds = readPart(object, QStringLiteral("grounds"), QStringLiteral("notice_exempt_grounds"));
        rule.groups = readPart(object, QStringLiteral("groups"), QStringLiteral("subjects"));
        if (object.has(advertises))
            rule.advertises = object.flag(advertises, false);
        m_read.m_notices << rule;
    });
}

NoticeRule::Part PurposeChecksReader::readPart(PackObject &object, const QString &key, const QString &list)
{
    if (!object.has(key))
        return {};
    if (const QJsonValue value = object.any(key); value.isString()) {
        if (value.toString() != QLatin1String("none"))
            object.problem(key, QStringLiteral("neither a list nor \"none\""));
        return {true, {}};
    }
    const QStringList codes = object.texts(key);
    const QList<Entry> &entries = m_library.list(list);
    for (const QString &code : codes)
        if (std::none_of(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.id == code || entry.group == code; }))
            object.problem(key, QStringLiteral("\"%1\" is not in the list \"%2\"").arg(code, list));
    return {false, codes};
}
