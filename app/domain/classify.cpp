// SPDX-License-Identifier: GPL-3.0-or-later
#include "classify.h"

#include <algorithm>
#include <array>

namespace {

using About = Facts::About;
using Form = Facts::Form;
using Identifiable = Facts::Identifiable;
using Special = Facts::Special;
using Stated = Facts::Stated;

template<class E> struct Named
{
    E value;
    const char *code;
};

constexpr std::array abouts{
    Named<About>{About::Deceased, "deceased"},
    Named<About>{About::DeceasedFamily, "deceased-family"},
    Named<About>{About::Company, "company"},
    Named<About>{About::Statistics, "statistics"},
};
constexpr std::array forms{
    Named<Form>{Form::Computer, "computer"},   Named<Form>{Form::IndexedPaper, "indexed-paper"},
    Named<Form>{Form::Printout, "printout"},   Named<Form>{Form::Unsorted, "unsorted"},
    Named<Form>{Form::OwnOrder, "own-order"},  Named<Form>{Form::InputForm, "input-form"},
    Named<Form>{Form::Recording, "recording"}, Named<Form>{Form::SoldDirectory, "sold-directory"},
};
constexpr std::array formReasons{
    Named<Form>{Form::Computer, "searchable"}, Named<Form>{Form::IndexedPaper, "indexed"},     Named<Form>{Form::Printout, "from-database"},
    Named<Form>{Form::Unsorted, "unsorted"},   Named<Form>{Form::OwnOrder, "own-order"},       Named<Form>{Form::InputForm, "before-input"},
    Named<Form>{Form::Recording, "recording"}, Named<Form>{Form::SoldDirectory, "sold-as-is"},
};
constexpr std::array specialReasons{
    Named<Special>{Special::Medical, "special-medical"},     Named<Special>{Special::Result, "special-result"},
    Named<Special>{Special::Treatment, "special-treatment"}, Named<Special>{Special::Disability, "special-disability"},
    Named<Special>{Special::Crime, "special-crime"},         Named<Special>{Special::Belief, "special-belief"},
};
constexpr std::array marks{
    Named<LegalKind>{LegalKind::P, "P"},
    Named<LegalKind>{LegalKind::C, "C"},
    Named<LegalKind>{LegalKind::N, "N"},
    Named<LegalKind>{LegalKind::S, "S"},
    Named<LegalKind>{LegalKind::D, "D"},
    Named<LegalKind>{LegalKind::R, "R"},
    Named<LegalKind>{LegalKind::K, "K"},
    Named<LegalKind>{LegalKind::X, "X"},
    Named<LegalKind>{LegalKind::Entrusted, "entrusted"},
    Named<LegalKind>{LegalKind::Pseudonymised, "pseudonymised"},
    Named<LegalKind>{LegalKind::Anonymised, "anonymised"},
};

template<class E, std::size_t N> QString codeIn(const std::array<Named<E>, N> &table, E value)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Named<E> &entry) { return entry.value == value; });
    return found == table.end() ? QString() : QString::fromLatin1(found->code);
}

template<class E, std::size_t N> E valueIn(const std::array<Named<E>, N> &table, const Code &code, E fallback)
{
    const auto found
        = std::find_if(table.begin(), table.end(), [&](const Named<E> &entry) { return code.is(QLatin1StringView(entry.code)); });
    return found == table.end() ? fallback : found->value;
}

bool hasCode(const Facts &facts) { return facts.officialNumber || facts.biometric || facts.myNumber; }

bool concernsNobody(const Facts &facts)
{
    return facts.about == About::Company || facts.about == About::Statistics || facts.about == About::Deceased;
}

// A form not chosen follows from what is known otherwise: said to be no data, kept on paper, else searchable by computer.
Form formOf(const Holding &holding)
{
    const Form fallback = holding.legalClass.is(QLatin1StringView("personal-information-only")) ? Form::Unsorted
        : holding.medium.is(QLatin1StringView("paper"))                                         ? Form::IndexedPaper
                                                                                                : Form::Computer;
    return valueIn(forms, holding.form, fallback);
}

Classification outside(LegalKind mark, const char *reason) { return {{mark}, {QString::fromLatin1(reason)}}; }

void addCodes(const Facts &facts, Classification &result)
{
    if (hasCode(facts))
        result.marks << LegalKind::C;
    if (facts.myNumber)
        result.marks << LegalKind::N;
    if (facts.officialNumber)
        result.reasons << QStringLiteral("code-official");
    if (facts.biometric)
        result.reasons << QStringLiteral("code-biometric");
    if (facts.myNumber)
        result.reasons << QStringLiteral("my-number");
}

void addSpecial(const Facts &facts, Classification &result)
{
    if (!facts.special.isEmpty())
        result.marks << LegalKind::S;
    for (const auto &entry : specialReasons)
        if (facts.special.contains(entry.value))
            result.reasons << QString::fromLatin1(entry.code);
}

void addIdentity(const Facts &facts, Classification &result)
{
    if (facts.identifiable == Identifiable::Direct)
        result.reasons << QStringLiteral("identifies");
    else if (facts.identifiable == Identifiable::Matched)
        result.reasons << QStringLiteral("identifies-by-matching");
    if (facts.numberThatIsNoCode && !hasCode(facts))
        result.reasons << QStringLiteral("not-a-code");
    if (!facts.special.isEmpty())
        return;
    if (facts.checkDateOnly)
        result.reasons << QStringLiteral("not-special-check-date");
    if (facts.shopMeasure)
        result.reasons << QStringLiteral("not-special-shop-measure");
    if (facts.personalStatus)
        result.reasons << QStringLiteral("not-special-status");
}

void addAuthority(const Facts &facts, Classification &result)
{
    if (!facts.authority)
        result.reasons << (facts.entrusted ? QStringLiteral("entrusted-no-authority") : QStringLiteral("no-authority"));
    else if (facts.harmful)
        result.reasons << QStringLiteral("order5");
    else
        result.marks << LegalKind::R;
    if (result.has(LegalKind::R))
        result.reasons << QStringLiteral("authority");
    if (facts.stated == Stated::Entrusted)
        result.marks << LegalKind::Entrusted;
    if (facts.privateDevice)
        result.reasons << QStringLiteral("private-device");
    constexpr int sixMonths = 183; // the exclusion that was abolished in 2022
    if (result.has(LegalKind::R) && facts.keepDays && *facts.keepDays <= sixMonths)
        result.reasons << QStringLiteral("short-lived");
}

} // namespace

QString codeOf(LegalKind mark) { return codeIn(marks, mark); }

Facts factsOf(const Holding &holding)
{
    Facts facts;
    facts.about = valueIn(abouts, holding.about, About::Person);
    facts.form = formOf(holding);
    if (holding.identifiable.is(QLatin1StringView("matched")))
        facts.identifiable = Identifiable::Matched;
    else if (holding.identifiable.is(QLatin1StringView("no"))
             || (holding.identifiable.isEmpty() && holding.legalClass.is(QLatin1StringView("personal-related"))))
        facts.identifiable = Identifiable::No;
    if (holding.legalClass.is(QLatin1StringView("personal-data-entrusted")))
        facts.stated = Stated::Entrusted;
    else if (holding.legalClass.is(QLatin1StringView("pseudonymised")))
        facts.stated = Stated::Pseudonymised;
    else if (holding.legalClass.is(QLatin1StringView("anonymised")))
        facts.stated = Stated::Anonymised;
    facts.entrusted = facts.stated == Stated::Entrusted || holding.retained.is(QLatin1StringView("no-entrusted"));
    // Without an answer, data held for a client is taken to be without authority, the usual contract.
    facts.authority = !holding.retained.is(QLatin1StringView("no-entrusted")) && !(facts.entrusted && holding.retained.isEmpty());
    facts.harmful = holding.retained.is(QLatin1StringView("no-order5"));
    facts.myNumber = holding.myNumber.is(QLatin1StringView("present"));
    facts.privateDevice = holding.storage.has(QLatin1StringView("private-device"));
    return facts;
}

bool isPersonalInformation(const Facts &facts)
{
    const bool processed = facts.stated == Stated::Pseudonymised || facts.stated == Stated::Anonymised;
    return !processed && !concernsNobody(facts) && (hasCode(facts) || facts.identifiable != Identifiable::No);
}

bool isPersonalData(const Facts &facts)
{
    const bool searchable = facts.form == Form::Computer || facts.form == Form::IndexedPaper || facts.form == Form::Printout;
    return searchable && isPersonalInformation(facts);
}

Classification classify(const Facts &facts)
{
    if (facts.stated == Stated::Pseudonymised)
        return outside(LegalKind::Pseudonymised, "pseudonymised");
    if (facts.stated == Stated::Anonymised)
        return outside(LegalKind::Anonymised, "anonymised");
    if (facts.about == About::Company)
        return outside(LegalKind::X, "company-only");
    if (facts.about == About::Statistics)
        return outside(LegalKind::X, "statistics-only");
    if (facts.about == About::Deceased)
        return outside(LegalKind::X, "deceased-only");
    if (!isPersonalInformation(facts))
        return outside(LegalKind::K, "not-identifiable");

    Classification result{{LegalKind::P}, {}};
    if (facts.about == About::DeceasedFamily)
        result.reasons << QStringLiteral("deceased-family");
    addCodes(facts, result);
    addSpecial(facts, result);
    addIdentity(facts, result);
    result.reasons << codeIn(formReasons, facts.form);
    if (!isPersonalData(facts))
        return result;
    result.marks << LegalKind::D;
    addAuthority(facts, result);
    return result;
}
