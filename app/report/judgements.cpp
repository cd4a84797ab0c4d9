// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgements.h"

#include "content/statements.h"
#include "reportwords.h"

namespace {

class Judgements
{
    Q_DECLARE_TR_FUNCTIONS(Judgements)

public:
    Judgements(const ReportData &data, Statements reasons, Statements gaps, Statements scopes)
        : m_library(*data.library)
        , m_language(data.language)
        , m_reasons(std::move(reasons))
        , m_gaps(std::move(gaps))
        , m_scopes(std::move(scopes))
    { }

    LegalWords words(const Holding &holding) const;
    QStringList missing(const Holding &holding) const;
    QList<SheetPair> scope(const Firm &firm, const QList<Holding> &holdings) const;

private:
    QString outcome(Fact fact, const QList<ScopeReason> &reasons) const;
    static QString columnLabel(const QString &column);

    const Library &m_library;
    const Language m_language;
    const Statements m_reasons, m_gaps, m_scopes;
};

// Of personal information, personal data and retained personal data only the narrowest, which is also the wider ones; it
// comes first.
LegalWords Judgements::words(const Holding &holding) const
{
    const Classification found = classify(factsOf(holding, m_library));
    QStringList marks, laws;
    for (const LegalKind mark : found.marks) {
        const bool wider = (mark == LegalKind::P && found.has(LegalKind::D)) || (mark == LegalKind::D && found.has(LegalKind::R));
        const bool main = mark == LegalKind::P || mark == LegalKind::D || mark == LegalKind::R;
        if (!wider)
            marks.insert(main ? 0 : marks.size(), m_library.label(QStringLiteral("marks"), codeOf(mark), m_language));
    }
    for (const QString &code : found.reasons)
        if (const Statement *reason = m_reasons.find(code))
            laws << reason->law;
    laws.removeDuplicates();
    const FieldText fields{m_library, m_language};
    return {marks.join(fields.comma()), reasonLine(found, m_reasons, m_language), m_library.laws().texts(laws, m_language, LawForm::Short)};
}

QString Judgements::columnLabel(const QString &column)
{
    QString label;
    forEachField<Holding>([&](const auto &field) { label = column == QLatin1String(field.column) ? ReportWords::label(field) : label; });
    return label;
}

// A field not filled in is named; anything else is said in a sentence.
QStringList Judgements::missing(const Holding &holding) const
{
    QStringList words;
    for (const Gap &gap : gapsOf(holding, classify(factsOf(holding, m_library)))) {
        const QString label = gap.code.startsWith(QLatin1String("holding.missing-")) ? columnLabel(gap.column) : QString();
        words << (label.isEmpty() ? m_gaps.text(gap.code, m_language) : label);
    }
    return words;
}

QString Judgements::outcome(Fact fact, const QList<ScopeReason> &reasons) const
{
    QStringList lines{FieldText{m_library, m_language}.text(fact)};
    for (const ScopeReason &reason : reasons)
        lines << m_scopes.text(reason.code, m_language, reason.values);
    return lines.join(u'\n');
}

QList<SheetPair> Judgements::scope(const Firm &firm, const QList<Holding> &holdings) const
{
    const Scope found = scopeOf(firm, holdings);
    return {{tr("Handling operator"), outcome(found.handlingOperator, found.operatorReasons)},
            {tr("Small operator"), outcome(found.small, found.smallReasons)}};
}

} // namespace

Result<void> addJudgements(ReportData &data)
{
    auto reasons = Statements::load(*data.library, QStringLiteral("classify"));
    auto gaps = Statements::load(*data.library, QStringLiteral("gaps"));
    auto scopes = Statements::load(*data.library, QStringLiteral("scope"));
    for (const auto *loaded : {&reasons, &gaps, &scopes})
        if (!*loaded)
            return loaded->error();
    const auto judge = std::make_shared<const Judgements>(data, std::move(*reasons), std::move(*gaps), std::move(*scopes));
    data.classify = [judge](const Holding &holding) { return judge->words(holding); };
    data.missing = [judge](const Holding &holding) { return judge->missing(holding); };
    data.scope = [judge, holdings = data.holdings](const Firm &firm) { return judge->scope(firm, holdings); };
    return {};
}
