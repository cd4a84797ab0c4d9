// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment.h"

Assessor::Assessor(const Library &library, Language language)
    : m_library(library)
    , m_language(language)
    , m_reasons(read(QStringLiteral("classify")))
    , m_gaps(read(QStringLiteral("gaps")))
{ }

Statements Assessor::read(const QString &subject)
{
    auto statements = Statements::load(m_library, subject);
    if (statements)
        return *std::move(statements);
    m_error = statements.error();
    return {};
}

Assessment Assessor::of(const Holding &holding) const
{
    const Classification found = classify(factsOf(holding, m_library));
    const bool japanese = m_language == Language::Japanese;
    Assessment result;
    QStringList classes, law;
    for (const LegalKind kind : found.marks)
        classes << m_library.label(QStringLiteral("marks"), codeOf(kind), m_language);
    result.classes = classes.join(japanese ? QStringLiteral("・") : QStringLiteral(", "));
    for (const QString &code : found.reasons.mid(0, 2)) // as many as reasonLine() tells
        if (const Statement *reason = m_reasons.find(code))
            for (const QString &source : reason->law)
                if (!law.contains(source))
                    law << source;
    result.reason = reasonLine(found, m_reasons, m_language);
    if (!law.isEmpty())
        result.reason
            += (japanese ? QStringLiteral("（%1）") : QStringLiteral(" (%1)")).arg(m_library.laws().texts(law, m_language, LawForm::Short));
    for (const Gap &gap : gapsOf(holding, found))
        result.advice.append({gap.column, m_gaps.text(gap.code, m_language)});
    return result;
}

int Assessor::gaps(const Holding &holding) const { return int(gapsOf(holding, classify(factsOf(holding, m_library))).size()); }
