// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettersreader.h"

#include "packtext.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace {

const QString folder = QStringLiteral("letters/"), groundChoice = QStringLiteral("ground");
const QStringList audiences{QStringLiteral("person"), QStringLiteral("public"), QStringLiteral("client"), QStringLiteral("commission")};
const QStringList otherKinds{QStringLiteral("common"), QStringLiteral("incident"), QStringLiteral("complaint")};
const QStringList outcomes{QStringLiteral("granted"), QStringLiteral("partly"),      QStringLiteral("refused"), QStringLiteral("none"),
                           QStringLiteral("method"),  QStringLiteral("alternative"), QStringLiteral("stopped"), QStringLiteral("not-ours")};

// In their order, each once.
QStringList conditionsOf(const QList<LetterRow> &rows)
{
    QStringList found;
    for (const LetterRow &row : rows)
        if (!row.condition.isEmpty() && row.kind != LetterRow::Kind::Space)
            found << QString((row.unless ? u"unless " : u"if ") + row.condition);
    found.removeDuplicates();
    return found;
}

bool isRequest(const QString &kind)
{
    static const QRegularExpression request(QStringLiteral("^E-0[1-7]$"));
    return request.match(kind).hasMatch();
}

} // namespace

Result<Letters> LettersReader::read()
{
    const QString name = QStringLiteral("letters.json");
    const auto file = readPackFile(QString(m_library.folder() + u'/' + name));
    if (!file)
        return file.error();
    PackObject top(*file, QString(), m_problems);
    ::readHead(top, QStringLiteral("letters"));
    readFields(top);
    readChoices(top);
    readGrounds(top);
    readLetters(top);
    top.finish();
    checkFiles();
    if (!m_problems.isEmpty())
        return m_problems.error(name);
    return std::move(m_read);
}

void LettersReader::takeField(PackObject &object, const LetterField &field)
{
    if (m_read.m_fields.contains(field.key))
        object.problem(QStringLiteral("key"), QStringLiteral("\"%1\" is there twice").arg(field.key));
    m_read.m_fields.insert(field.key, field);
}

void LettersReader::readFields(PackObject &top)
{
    top.each(QStringLiteral("fields"), [this](PackObject &object) {
        LetterField field{.key = object.id(QStringLiteral("key")), .name = object.words(QStringLiteral("name"))};
        field.help = object.words(QStringLiteral("help"), Need::Optional);
        field.isCondition = object.flag(QStringLiteral("condition"), false);
        if (!field.isCondition) {
            field.example = object.words(QStringLiteral("example"));
            field.isLong = object.flag(QStringLiteral("long"), false);
            field.isPending = object.flag(QStringLiteral("pending"), false);
        }
        takeField(object, field);
        m_order << field.key;
    });
}

void LettersReader::readChoices(PackObject &top)
{
    const QString of = QStringLiteral("of"), fallback = QStringLiteral("fallback");
    top.each(QStringLiteral("choices"), [&](PackObject &object) {
        LetterChoice choice{object.id(), object.texts(of), object.flag(QStringLiteral("several"), false),
                            object.text(fallback, Need::Optional)};
        for (const QString &key : std::as_const(choice.of))
            if (!m_read.m_fields.value(key).isCondition)
                object.problem(of, QStringLiteral("\"%1\" is not a switch").arg(key));
        if (!choice.fallback.isEmpty() && !choice.of.contains(choice.fallback))
            object.problem(fallback, QStringLiteral("\"%1\" is not in the choice").arg(choice.fallback));
        takeField(object,
                  {.key = choice.id,
                   .name = object.words(QStringLiteral("name")),
                   .help = object.words(QStringLiteral("help"), Need::Optional),
                   .example = {}});
        m_choices << choice;
    });
}

void LettersReader::readGrounds(PackObject &top)
{
    QStringList known;
    for (const LetterChoice &choice : std::as_const(m_choices))
        if (choice.id == groundChoice)
            known = choice.of;
    top.each(QStringLiteral("grounds"), [&](PackObject &object) {
        const QString kind = object.id(QStringLiteral("kind"));
        const QStringList codes = object.texts(QStringLiteral("codes"));
        if (!isRequest(kind) || m_read.m_grounds.contains(kind))
            object.problem(QStringLiteral("kind"), QStringLiteral("\"%1\" is no kind of request, or there twice").arg(kind));
        for (const QString &code : codes)
            if (!known.contains(QString(u"ground." + code)))
                object.problem(QStringLiteral("codes"), QStringLiteral("\"%1\" is not a ground").arg(code));
        m_read.m_grounds.insert(kind, codes);
    });
}

void LettersReader::readLetters(PackObject &top)
{
    UniqueIds ids;
    top.each(QStringLiteral("letters"), [&](PackObject &object) {
        Letter letter = readHead(object);
        ids.check(object, letter.id);
        readRows(object, letter);
        m_read.m_all << letter;
    });
}

Letter LettersReader::readHead(PackObject &object)
{
    const QString kind = QStringLiteral("kind"), outcome = QStringLiteral("outcome"), level = QStringLiteral("level");
    Letter letter;
    letter.id = object.id();
    letter.kind = object.id(kind);
    letter.outcome = object.text(outcome, isRequest(letter.kind) ? Need::Required : Need::Optional);
    letter.title = object.words(QStringLiteral("title"));
    letter.when = object.words(QStringLiteral("when"));
    letter.audience = object.text(QStringLiteral("audience"));
    letter.level = object.text(level);
    letter.law = readLaw(object, m_library.laws());
    letter.checkedOn = readDate(object, QStringLiteral("checked_on"));
    checkCodes(object, level, {letter.level}, QStringLiteral("levels"), m_library);
    if (!audiences.contains(letter.audience))
        object.problem(QStringLiteral("audience"), QStringLiteral("\"%1\" is not an audience").arg(letter.audience));
    if (!isRequest(letter.kind) && !otherKinds.contains(letter.kind))
        object.problem(kind, QStringLiteral("\"%1\" is not a kind of letter").arg(letter.kind));
    if (!letter.outcome.isEmpty()
        && ((!isRequest(letter.kind) && letter.kind != otherKinds.constFirst()) || !outcomes.contains(letter.outcome)))
        object.problem(outcome, QStringLiteral("\"%1\" is not an outcome of that kind").arg(letter.outcome));
    return letter;
}

// The text of the letter between the parts of its frame.
void LettersReader::readRows(PackObject &object, Letter &letter)
{
    const LetterText text = textOf(letter.id, false);
    const QString frame = object.text(QStringLiteral("frame"), Need::Optional);
    if (!frame.isEmpty() && !m_frames.contains(frame))
        m_frames.insert(frame, textOf(QString(u"frames/" + frame), true));
    const LetterText around = m_frames.value(frame);
    const auto join = [](const QList<LetterRow> &frameRows, const QList<LetterRow> &rows) {
        QList<LetterRow> above = frameRows, below = frameRows;
        above.removeIf([](const LetterRow &row) { return row.part == LetterPart::Desk || row.part == LetterPart::Body; });
        below.removeIf([](const LetterRow &row) { return row.part != LetterPart::Desk; });
        return above + rows + below;
    };
    letter.ja = join(around.ja, text.ja);
    letter.en = join(around.en, text.en);
    checkDeclared(object, text);
    readUses(letter, object.flag(QStringLiteral("report"), false));
    readChoicesOf(object, letter);
    checkTitle(object, letter, text.ja);
    checkTitle(object, letter, text.en);
}

LetterText LettersReader::textOf(const QString &name, bool frame)
{
    const QString place = folder + name + QStringLiteral(".md");
    QFile file(QString(m_library.folder() + u'/' + place));
    if (!file.open(QIODevice::ReadOnly)) {
        m_problems.add(place, file.errorString());
        return {};
    }
    return readLetterText({QString::fromUtf8(file.readAll()), place, frame, m_read.m_fields}, m_problems);
}

QStringList LettersReader::inOrder(const QSet<QString> &keys) const
{
    QStringList ordered = m_order;
    ordered.removeIf([&](const QString &key) { return !keys.contains(key); });
    return ordered;
}

void LettersReader::checkDeclared(PackObject &object, const LetterText &text)
{
    const QString key = QStringLiteral("placeholders");
    QSet<QString> used = text.keys();
    for (const QString &name : object.texts(key))
        if (!used.remove(name))
            object.problem(key, QStringLiteral("\"%1\" is not in the text").arg(name));
    for (const QString &name : inOrder(used))
        object.problem(key, QStringLiteral("\"%1\" is in the text, but not declared").arg(name));
    if (conditionsOf(text.ja) != conditionsOf(text.en))
        object.problem(QStringLiteral("id"), QStringLiteral("the languages have different conditions"));
}

void LettersReader::readUses(Letter &letter, bool report)
{
    letter.placeholders = inOrder(LetterText{letter.ja, letter.en}.keys());
    QSet<QString> conditions;
    for (const LetterRow &row : letter.ja + letter.en)
        conditions.insert(row.condition);
    for (const QString &key : std::as_const(letter.placeholders)) {
        const LetterField field = m_read.m_fields.value(key);
        if (!field.isCondition && conditions.contains(key))
            letter.optional << key;
        if (report && field.isPending)
            letter.pending << key;
    }
}

// A letter has all the switches of a choice, or none; of the grounds those of its kind of request.
void LettersReader::readChoicesOf(PackObject &object, Letter &letter)
{
    for (LetterChoice choice : std::as_const(m_choices)) {
        QStringList wanted = choice.of;
        if (choice.id == groundChoice) {
            wanted.clear();
            for (const QString &code : m_read.m_grounds.value(letter.kind))
                wanted << QString(u"ground." + code);
        }
        QStringList used = choice.of;
        used.removeIf([&](const QString &key) { return !letter.placeholders.contains(key); });
        if (used.isEmpty())
            continue;
        std::sort(used.begin(), used.end());
        QStringList sorted = wanted;
        std::sort(sorted.begin(), sorted.end());
        if (used != sorted)
            object.problem(QStringLiteral("placeholders"), QStringLiteral("\"%1\" has other switches than these").arg(choice.id));
        choice.of = wanted;
        letter.choices << choice;
    }
}

// Whatever holds, one title must stand: one without a condition, or one for every switch of a choice that always holds.
void LettersReader::checkTitle(PackObject &object, const Letter &letter, const QList<LetterRow> &rows)
{
    QSet<QString> under;
    for (const LetterRow &row : rows)
        if (row.kind == LetterRow::Kind::Title)
            under.insert(row.unless ? QStringLiteral("unless") : row.condition);
    const bool always = under.contains(QString()) && under.size() == 1;
    const bool chosen = std::any_of(letter.choices.begin(), letter.choices.end(), [&](const LetterChoice &choice) {
        return !choice.fallback.isEmpty() && under == QSet<QString>(choice.of.begin(), choice.of.end());
    });
    if (!always && !chosen)
        object.problem(QStringLiteral("id"), QStringLiteral("a text may be left without a title"));
}

void LettersReader::checkFiles()
{
    const QDir texts(QString(m_library.folder() + u'/' + folder));
    for (const QString &name : texts.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        if (!m_read.find(name.chopped(3)))
            m_problems.add(QString(folder + name), QStringLiteral("is not in letters.json"));
}
