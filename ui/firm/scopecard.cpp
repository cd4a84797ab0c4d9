// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopecard.h"

#include "widgets/marks.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QTimer>

namespace {

State stateOf(Fact fact)
{
    if (fact == Fact::Unknown)
        return {Mark::Unknown, ScopeCard::tr("Not settled")};
    return {Mark::Step, fact == Fact::Yes ? ScopeCard::tr("Yes") : ScopeCard::tr("No")};
}

} // namespace

ScopeCard::ScopeCard(Book &book, const Library &library)
    : Card(ScopeCard::tr("Result"))
    , m_book(book)
    , m_library(library)
    , m_texts(Statements::load(library, QStringLiteral("scope")))
{
    auto *soon = new QTimer(this); // an import changes many records: worked out once
    soon->setSingleShot(true);
    connect(soon, &QTimer::timeout, this, &ScopeCard::refresh);
    connect(&book, &Book::changed, soon, [soon] { soon->start(0); });
    refresh();
}

void ScopeCard::refresh()
{
    delete m_shown;
    m_shown = new QWidget;
    auto *content = new QVBoxLayout(m_shown);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(space::l);
    const Scope scope = scopeOf(m_book.firm(), m_book.records<Holding>().records());
    addResult(*content, tr("Handling operator of personal information"), scope.handlingOperator, scope.operatorReasons);
    addResult(*content, tr("Small operator: examples for small firms may be followed"), scope.small, scope.smallReasons);
    column()->addWidget(m_shown);
}

void ScopeCard::addResult(QVBoxLayout &column, const QString &result, Fact fact, const QList<ScopeReason> &reasons)
{
    const Language language = m_book.words().language;
    auto *line = new QHBoxLayout;
    line->addWidget(Text::paragraph(result, Type::Strong), 1);
    line->addWidget(new Badge(stateOf(fact)), 0, Qt::AlignTop);
    auto *part = new QVBoxLayout;
    part->setSpacing(space::xs);
    part->addLayout(line);
    if (!m_texts)
        part->addWidget(Text::paragraph(m_texts.error().message));
    for (const ScopeReason &reason : reasons) {
        const Statement *statement = m_texts ? (*m_texts).find(reason.code) : nullptr;
        if (!statement)
            continue;
        part->addWidget(Text::paragraph((*m_texts).text(reason.code, language, reason.values)));
        part->addWidget(Text::paragraph(m_library.laws().texts(statement->law, language, LawForm::Short), Type::Caption, Text::Ink::Muted));
    }
    column.addLayout(part);
}
