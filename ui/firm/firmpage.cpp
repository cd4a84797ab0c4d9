// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmpage.h"

#include "forms/scopequestions.h"

#include <QScrollArea>
#include <QVBoxLayout>

FirmPage::FirmPage(Book &book, const Library &library, MessageBar &messages)
    : Page(tr("Your firm"), tr("These answers decide which rules apply to you. The result changes at once."))
    , m_book(book)
    , m_form(new FirmForm(book, library, messages,
                          {{{},
                            {QStringLiteral("name"), QStringLiteral("trade"), QStringLiteral("employees"), QStringLiteral("representative"),
                             QStringLiteral("privacy_officer"), QStringLiteral("deputy")}},
                           {tr("Where people reach you"),
                            {QStringLiteral("postcode"), QStringLiteral("address"), QStringLiteral("phone"), QStringLiteral("website"),
                             QStringLiteral("contact_desk"), QStringLiteral("certified_body")}},
                           {tr("Year and keeping"), {QStringLiteral("fiscal_start"), QStringLiteral("desk_years")}}}))
    , m_questions(new ScopeQuestions(library, book.words().language))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(new ScopeCard(book, library));
    auto *details = new Card(tr("Details"));
    details->column()->addWidget(m_form);
    column->addWidget(details);
    auto *scope = new Card(tr("What applies to you"));
    scope->column()->addWidget(m_questions);
    column->addWidget(scope);
    column->addStretch();
    addScrolled(content);

    m_questions->setEnabled(!book.isReadOnly());
    m_questions->show(book.firm());
    connect(m_questions, &ScopeQuestions::factChosen, this, [this](const QString &column_, Fact fact) {
        Firm firm = m_book.firm();
        if (setFact(firm, column_, fact))
            m_form->save(firm);
    });
    connect(&book.records<Firm>(), &RecordModelBase::recordsChanged, this, [this] { m_questions->show(m_book.firm()); });
}

bool FirmPage::finishEditing() { return m_form->finishEditing(); }

void FirmPage::focusField(const QString &column)
{
    const AnswerRow *row = m_questions->row(column);
    QWidget *field = row ? row->segments() : m_form->findChild<QWidget *>(column);
    if (!field)
        return;
    field->setFocus(Qt::TabFocusReason);
    findChild<QScrollArea *>()->ensureWidgetVisible(row ? field->parentWidget() : field, 0, space::xl);
}
