// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentworkledger.h"

#include "domain/text.h"

#include <algorithm>
#include <limits>

namespace {

using View = QLatin1StringView;

struct IncidentWork
{
    Q_DECLARE_TR_FUNCTIONS(IncidentWork)
};

QString nameOf(const Holding &holding) { return oneLine(firstOf(holding.name, 40)); }

// What is chosen, without the word for nothing.
bool says(const Code &code) { return !code.isEmpty() && !code.is(View("none")); }
bool says(const Codes &codes)
{
    return std::any_of(codes.values.cbegin(), codes.values.cend(), [](const QString &one) { return one != View("none"); });
}

class FromLedger
{
public:
    FromLedger(const Incident &incident, const Book &book) : m_incident(incident), m_words(book.words())
    {
        for (const QUuid &id : incident.holdings.ids)
            if (const Holding *holding = book.records<Holding>().find(id))
                m_holdings << *holding;
    }

    LedgerProposals propose()
    {
        m_result.proposed = m_incident;
        if (m_holdings.isEmpty())
            return m_result;
        proposeItems();
        proposeNumber();
        proposeSensitive();
        proposeFinancial();
        proposeMyNumber();
        forEachField<Incident>([&](const auto &field) {
            if (m_incident.*field.member == m_result.proposed.*field.member)
                return;
            const QString column = QLatin1String(field.column);
            const bool isOpen = m_incident.*field.member == Incident().*field.member;
            m_result.fields.append(
                {column, isOpen ? QString() : m_words.of(field, m_incident), m_words.of(field, m_result.proposed), m_why.value(column)});
        });
        return m_result;
    }

private:
    template<class Tells> QString namesWhere(Tells tells) const
    {
        QStringList names;
        for (const Holding &holding : m_holdings)
            if (tells(holding))
                names << nameOf(holding);
        return names.join(m_words.comma());
    }
    bool anyItem(const Holding &holding, ItemTraits::Degree ItemTraits::*trait) const
    {
        return std::any_of(holding.items.values.cbegin(), holding.items.values.cend(), [&](const QString &id) {
            const ItemTraits *item = m_words.library.item(id);
            return item && item->*trait == ItemTraits::Degree::Yes;
        });
    }

    void proposeItems()
    {
        QStringList items;
        const auto add = [&](const char *list, const Codes &codes) {
            for (const QString &code : codes.values)
                if (code != View("none"))
                    items << m_words.library.label(View(list), code, m_words.language);
        };
        for (const Holding &holding : m_holdings) {
            add("items", holding.items);
            add("sensitive", holding.sensitive);
        }
        items.removeDuplicates();
        if (!items.isEmpty())
            m_result.proposed.items = items.join(m_words.comma());
        const QString silent = namesWhere([](const Holding &holding) { return holding.items.isEmpty(); });
        if (!silent.isEmpty())
            m_result.hints << IncidentWork::tr("The ledger lists no items for: %1").arg(silent);
    }

    // The same person may be in several holdings: together they are the most there can be.
    void proposeNumber()
    {
        qint64 most = 0;
        for (const Holding &holding : m_holdings)
            most += std::max(holding.count, holding.countMax).value_or(0);
        const QString silent = namesWhere([](const Holding &holding) { return !holding.count && !holding.countMax; });
        if (silent.isEmpty())
            m_result.proposed.personsMax = int(std::min<qint64>(most, std::numeric_limits<int>::max()));
        else
            m_result.hints << IncidentWork::tr("The ledger does not say how many persons are in: %1").arg(silent);
        m_why.insert(QStringLiteral("persons_max"), IncidentWork::tr("All persons of the holdings together"));
    }

    void proposeSensitive()
    {
        const auto tells = [this](const Holding &holding) { return says(holding.sensitive) || anyItem(holding, &ItemTraits::sensitive); };
        const QString names = namesWhere(tells);
        if (!names.isEmpty())
            m_result.proposed.sensitive = Fact::Yes;
        m_why.insert(QStringLiteral("sensitive"), names);
    }

    void proposeFinancial()
    {
        const auto card = [](const Holding &one) { return one.financial.is(View("card-number")); };
        const auto login = [](const Holding &one) { return one.financial.is(View("payment-login")); };
        const auto may = [this](const Holding &one) { return says(one.financial) || anyItem(one, &ItemTraits::financial); };
        const QString cards = namesWhere(card), logins = namesWhere(login), others = namesWhere(may);
        if (!others.isEmpty())
            m_result.proposed.financial = {!cards.isEmpty()        ? QStringLiteral("card")
                                               : !logins.isEmpty() ? QStringLiteral("payment-login")
                                                                   : QStringLiteral("unclear")};
        m_why.insert(QStringLiteral("financial"), !cards.isEmpty() ? cards : !logins.isEmpty() ? logins : others);
    }

    void proposeMyNumber()
    {
        const QString names = namesWhere([this](const Holding &holding) {
            return says(holding.myNumber)
                || std::any_of(holding.items.values.cbegin(), holding.items.values.cend(), [&](const QString &id) {
                       const ItemTraits *item = m_words.library.item(id);
                       return item && item->code == ItemTraits::Number::MyNumber;
                   });
        });
        if (!names.isEmpty())
            m_result.proposed.myNumber = Fact::Yes;
        m_why.insert(QStringLiteral("my_number"), names);
    }

    const Incident &m_incident;
    const FieldText &m_words;
    QList<Holding> m_holdings;
    QHash<QString, QString> m_why;
    LedgerProposals m_result;
};

} // namespace

LedgerProposals proposedFromLedger(const Incident &incident, const Book &book) { return FromLedger(incident, book).propose(); }

Incident accepting(const Incident &incident, const LedgerProposals &proposals, const QStringList &columns)
{
    Incident taken = incident;
    forEachField<Incident>([&](const auto &field) {
        if (columns.contains(QLatin1StringView(field.column)))
            taken.*field.member = proposals.proposed.*field.member;
    });
    return taken;
}
