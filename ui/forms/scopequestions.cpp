// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopequestions.h"

namespace {

struct Group
{
    const char *heading;
    std::initializer_list<const char *> columns;
};
const Group groups[] = {
    {QT_TRANSLATE_NOOP("ScopeQuestions", "Size and work for others"),
     {"over_5000", "entrusted", "third_party_provision", "joint_use", "certified"}},
    {QT_TRANSLATE_NOOP("ScopeQuestions", "Workers"), {"my_number", "health_checks", "stress_checks", "temp_staff", "private_devices"}},
    {QT_TRANSLATE_NOOP("ScopeQuestions", "Customers"), {"special_care_customers", "minors", "cameras", "call_recording", "greeting_card"}},
    {QT_TRANSLATE_NOOP("ScopeQuestions", "Net and cloud"), {"website_exists", "web_forms", "web_shop", "cloud", "foreign_storage"}},
};

QString codeOf(Fact fact) { return fact == Fact::Yes ? QStringLiteral("yes") : fact == Fact::No ? QStringLiteral("no") : QString(); }

Fact factOf(const QString &code)
{
    return code == QLatin1String("yes") ? Fact::Yes : code == QLatin1String("no") ? Fact::No : Fact::Unknown;
}

template<class Visit> void eachFact(Visit visit)
{
    forEachField<Firm>([&](const auto &field) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Value, Fact>)
            visit(field);
    });
}

} // namespace

bool setFact(Firm &firm, const QString &column, Fact fact)
{
    bool found = false;
    eachFact([&](const Field<Firm, Fact> &field) {
        if (column != QLatin1String(field.column))
            return;
        firm.*field.member = fact;
        found = true;
    });
    return found;
}

ScopeQuestions::ScopeQuestions(const Library &library, Language language, const Starter *starter)
{
    const QList<AnswerWay> ways{{QStringLiteral("yes"), tr("Yes"), QStringLiteral("1Y")},
                                {QStringLiteral("no"), tr("No"), QStringLiteral("2N")},
                                {QString(), tr("Not known"), QStringLiteral("3?")}};
    for (const Group &group : groups) {
        addHeading(tr(group.heading));
        for (const char *column : group.columns) {
            const QString id = QLatin1String(column);
            const FieldHelp *help = library.firmHelp(id);
            QString hint = help ? help->why.in(language) : QString();
            const StarterFact fact = starter ? starter->facts.value(id) : StarterFact();
            if (!fact.why.in(language).isEmpty())
                hint = fact.why.in(language);
            add(id, new AnswerRow({}, help ? help->name.in(language) : id, hint, ways));
        }
    }
    connect(this, &AnswerList::answered, this, [this](const QString &id, const QString &code) { emit factChosen(id, factOf(code)); });
}

void ScopeQuestions::show(const Firm &firm)
{
    eachFact([&](const Field<Firm, Fact> &field) {
        if (AnswerRow *answered = row(QLatin1String(field.column)))
            answered->setAnswer(codeOf(firm.*field.member));
    });
}
