// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentguide.h"

#include "domain/complaint.h"
#include "domain/incident.h"
#include "packtext.h"

#include <algorithm>
#include <limits>

namespace {

constexpr const char *phases[] = {"day-0", "day-1", "day-3", "promptly", "day-30", "parallel", "after", "always"};
constexpr const char *fieldTypes[] = {"text", "datetime", "file", "items"};
constexpr int longest = 365; // days a drill may look back or ahead

template<class T> const T *findIn(const QList<T> &all, const QString &id)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const T &one) { return one.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

template<std::size_t n> void checkWord(const PackObject &object, const QString &key, const QString &word, const char *const (&known)[n])
{
    if (std::none_of(std::begin(known), std::end(known), [&](const char *one) { return word == QLatin1StringView(one); }))
        object.problem(key, QStringLiteral("\"%1\" is not known").arg(word));
}

// One value of a drill's facts, by the type of its column.
template<class V> void checkFact(PackObject &facts, const QString &column, const char *list, const Library &library)
{
    if constexpr (std::is_same_v<V, Code>) {
        checkCodes(facts, column, {facts.text(column)}, QLatin1String(list), library);
    } else if constexpr (std::is_same_v<V, Codes>) {
        checkCodes(facts, column, facts.texts(column), QLatin1String(list), library);
    } else if constexpr (std::is_same_v<V, QString>) {
        facts.words(column);
    } else if constexpr (std::is_same_v<V, QDate>) {
        readNumber(facts, column, -longest, longest);
    } else if constexpr (std::is_same_v<V, Count>) {
        readNumber(facts, column, 0, std::numeric_limits<int>::max());
    } else if constexpr (std::is_same_v<V, Fact>) {
        const QString fact = facts.text(column);
        if (fact != QLatin1String("yes") && fact != QLatin1String("no"))
            facts.problem(column, QStringLiteral("\"%1\" is neither yes nor no").arg(fact));
    } else {
        facts.problem(column, QStringLiteral("cannot be made up"));
    }
}

} // namespace

// Reads the file; names and titles come from the lists, so that they are written once.
class IncidentGuideReader
{
public:
    IncidentGuideReader(const Library &library, PackObject &top) : m_library(library), m_top(top) { }

    IncidentGuide read()
    {
        readHead(m_top, QStringLiteral("incident"));
        m_guide.m_note = m_top.words(QStringLiteral("note"));
        UniqueIds fields, answers, drills;
        m_top.each(QStringLiteral("steps"), [&](PackObject &object) { m_guide.m_steps << readStep(object); });
        m_top.each(QStringLiteral("report_items"), [&](PackObject &object) { m_guide.m_items << readItem(object); });
        m_top.each(QStringLiteral("hearing_sheet"), [&](PackObject &object) { m_guide.m_hearing << readField(object, fields); });
        m_top.each(QStringLiteral("desk_rules"), [&](PackObject &object) {
            m_guide.m_rules << Words{object.text(QStringLiteral("ja")), object.text(QStringLiteral("en"))};
        });
        m_top.each(QStringLiteral("desk_script"), [&](PackObject &object) { m_guide.m_script << readAnswer(object, answers); });
        m_top.each(QStringLiteral("drills"), [&](PackObject &object) { m_guide.m_drills << readDrill(object, drills); });
        m_top.finish();
        checkAll(m_guide.m_steps, QStringLiteral("steps"), QStringLiteral("incident_steps"));
        checkAll(m_guide.m_items, QStringLiteral("report_items"), QStringLiteral("report_items"));
        return m_guide;
    }

private:
    // All codes of the list, in its order.
    template<class T> void checkAll(const QList<T> &all, const QString &key, const QString &list)
    {
        const QList<Entry> &entries = m_library.list(list);
        if (!std::equal(all.begin(), all.end(), entries.begin(), entries.end(),
                        [](const T &one, const Entry &entry) { return one.id == entry.id; }))
            m_top.problem(key, QStringLiteral("not the codes of the list \"%1\" in its order").arg(list));
    }

    Words nameOf(const PackObject &object, const QString &list, const QString &id) const
    {
        checkCodes(object, QStringLiteral("id"), {id}, list, m_library);
        const Entry *entry = m_library.entry(list, id);
        return entry ? entry->name : Words();
    }

    IncidentStep readStep(PackObject &object)
    {
        IncidentStep step{.id = object.id(), .phase = object.text(QStringLiteral("phase"))};
        step.title = nameOf(object, QStringLiteral("incident_steps"), step.id);
        checkWord(object, QStringLiteral("phase"), step.phase, phases);
        step.what = object.words(QStringLiteral("what"));
        step.who = object.words(QStringLiteral("who"));
        step.by = object.words(QStringLiteral("by"));
        step.why = object.words(QStringLiteral("why"));
        step.level = object.text(QStringLiteral("level"));
        checkCodes(object, QStringLiteral("level"), {step.level}, QStringLiteral("levels"), m_library);
        step.law = readLaw(object, m_library.laws());
        step.day = object.any(QStringLiteral("day")).isNull() ? 0 : readNumber(object, QStringLiteral("day"), 1, 60);
        markUnverified(object, step.why, m_library.unverifiedNote());
        return step;
    }

    ReportItem readItem(PackObject &object)
    {
        ReportItem item{.id = object.id(), .no = int(m_guide.m_items.size()) + 1};
        item.name = nameOf(object, QStringLiteral("report_items"), item.id);
        item.help = object.words(QStringLiteral("help"));
        item.toPersons = object.flag(QStringLiteral("to_persons"), false);
        item.law = readLaw(object, m_library.laws());
        UniqueIds ids;
        object.each(QStringLiteral("examples"), [&](PackObject &example) {
            item.examples.append({example.id(), example.words(QStringLiteral("text"))});
            ids.check(example, item.examples.constLast().id);
        });
        return item;
    }

    static HearingField readField(PackObject &object, UniqueIds &ids)
    {
        HearingField field{object.id(),
                           object.words(QStringLiteral("name")),
                           object.words(QStringLiteral("hint")),
                           object.text(QStringLiteral("type")),
                           object.flag(QStringLiteral("required"), false),
                           object.texts(QStringLiteral("columns"))};
        ids.check(object, field.id);
        checkWord(object, QStringLiteral("type"), field.type, fieldTypes);
        QStringList columns;
        forEachField<Complaint>([&](const auto &column) { columns << QLatin1String(column.column); });
        for (const QString &column : field.columns)
            if (!columns.contains(column))
                object.problem(QStringLiteral("columns"), QStringLiteral("\"%1\" is not a column").arg(column));
        return field;
    }

    static DeskAnswer readAnswer(PackObject &object, UniqueIds &ids)
    {
        DeskAnswer answer{object.id(), object.words(QStringLiteral("question")), object.words(QStringLiteral("answer")),
                          object.words(QStringLiteral("note"), Need::Optional)};
        ids.check(object, answer.id);
        return answer;
    }

    Drill readDrill(PackObject &object, UniqueIds &ids)
    {
        Drill drill{.id = object.id(), .title = object.words(QStringLiteral("title")), .opening = object.words(QStringLiteral("opening"))};
        ids.check(object, drill.id);
        int before = 0;
        object.each(QStringLiteral("turns"), [&](PackObject &turn) {
            drill.turns.append(
                {readNumber(turn, QStringLiteral("minutes"), before + 1, longest * 24 * 60), turn.words(QStringLiteral("text"))});
            before = drill.turns.constLast().minutes;
        });
        readFacts(object, drill);
        UniqueIds points;
        object.each(QStringLiteral("points"), [&](PackObject &point) {
            drill.points.append({point.id(), point.text(QStringLiteral("step")), point.words(QStringLiteral("text"))});
            points.check(point, drill.points.constLast().id);
            checkCodes(point, QStringLiteral("step"), {drill.points.constLast().step}, QStringLiteral("incident_steps"), m_library);
        });
        return drill;
    }

    void readFacts(PackObject &object, Drill &drill) const
    {
        const QString key = QStringLiteral("facts");
        PackObject facts = object.object(key);
        forEachField<Incident>([&](const auto &field) {
            using Value = typename std::decay_t<decltype(field)>::Value;
            if (const QString column = QLatin1String(field.column); facts.has(column))
                checkFact<Value>(facts, column, field.list, m_library);
        });
        facts.finish();
        drill.facts = object.any(key).toObject();
    }

    const Library &m_library;
    PackObject &m_top;
    IncidentGuide m_guide;
};

QJsonObject Drill::record(QDate knownOn, Language language) const
{
    QJsonObject record;
    forEachField<Incident>([&](const auto &field) {
        using Value = typename std::decay_t<decltype(field)>::Value;
        const QString column = QLatin1String(field.column);
        const QJsonValue value = facts.value(column);
        if (value.isUndefined())
            return;
        if constexpr (std::is_same_v<Value, QDate>)
            record.insert(column, knownOn.addDays(value.toInt()).toString(Qt::ISODate));
        else if constexpr (std::is_same_v<Value, QString>)
            record.insert(column, value.toObject().value(language == Language::Japanese ? u"ja" : u"en"));
        else
            record.insert(column, value);
    });
    return record;
}

Result<IncidentGuide> IncidentGuide::load(const Library &library)
{
    const QString name = QStringLiteral("incident.json");
    const auto file = readPackFile(QString(library.folder() + u'/' + name));
    if (!file)
        return file.error();
    Problems problems;
    PackObject top(*file, QString(), problems);
    IncidentGuide guide = IncidentGuideReader(library, top).read();
    if (!problems.isEmpty())
        return problems.error(name);
    return guide;
}

const IncidentStep *IncidentGuide::step(const QString &id) const { return findIn(m_steps, id); }
const ReportItem *IncidentGuide::item(const QString &id) const { return findIn(m_items, id); }
const Drill *IncidentGuide::drill(const QString &id) const { return findIn(m_drills, id); }
