// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportitemview.h"

#include "forms/noteguard.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/choices.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

const QString knownCode = QStringLiteral("known"), openCode = QStringLiteral("open");

} // namespace

ReportItemView::ReportItemView(const ReportItem &item, const Library &library, Language language, bool readOnly)
    : m_no(item.no)
    , m_text(new QPlainTextEdit)
    , m_state(new Segments({{knownCode, tr("Known")}, {openCode, tr("Not yet")}}))
    , m_count(new Text({}, Type::Caption, Text::Ink::Muted))
{
    const QString name = tr("%1 %2", "number, item").arg(item.no).arg(item.name.in(language));
    m_text->setObjectName(QStringLiteral("item_%1").arg(m_no));
    m_text->setAccessibleName(name);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().height() * 7);
    m_text->setReadOnly(readOnly);
    m_state->setObjectName(QStringLiteral("state_%1").arg(m_no));
    m_state->setAccessibleName(tr("State of “%1”").arg(name));
    m_state->setEnabled(!readOnly);
    auto *guard = new NoteGuard(m_text, numberDetails);
    connect(guard, &NoteGuard::masked, this, &ReportItemView::masked);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::m, space::s);
    column->setSpacing(space::s);
    column->addWidget(Text::paragraph(name, Type::Heading));
    column->addWidget(Text::paragraph(item.help.in(language)));
    column->addWidget(
        Text::paragraph(item.toPersons ? tr("Told to the persons too.") : tr("Not told to the persons."), Type::Caption, Text::Ink::Muted));
    column->addWidget(m_text, 1);
    column->addWidget(guard);
    column->addWidget(stateLine());
    column->addWidget(buttons(readOnly));
    column->addWidget(examples(item, library, language));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled(content));
    const auto count = [this] { m_count->setText(tr("%n characters", nullptr, int(m_text->toPlainText().size()))); };
    connect(m_text, &QPlainTextEdit::textChanged, this, count);
    connect(m_state, &Segments::edited, this, [this](const QString &code) { emit knownChosen(code == knownCode); });
    count();
}

QWidget *ReportItemView::stateLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_count);
    return line;
}

QWidget *ReportItemView::buttons(bool readOnly)
{
    auto *draft = new QPushButton(tr("Draft from the record"));
    auto *copy = new QPushButton(tr("Copy"));
    draft->setObjectName(QStringLiteral("draft_%1").arg(m_no));
    draft->setEnabled(!readOnly);
    copy->setObjectName(QStringLiteral("copy_%1").arg(m_no));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(draft);
    row->addWidget(copy);
    row->addStretch();
    connect(draft, &QPushButton::clicked, this, &ReportItemView::draftWanted);
    connect(copy, &QPushButton::clicked, this, &ReportItemView::copyWanted);
    return line;
}

QWidget *ReportItemView::examples(const ReportItem &item, const Library &library, Language language)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, 0, 0, 0);
    for (const ReportItem::Example &example : item.examples)
        column->addWidget(Text::paragraph(example.text.in(language), Type::Caption, Text::Ink::Muted));
    column->addWidget(Text::paragraph(library.laws().texts(item.law, language, LawForm::Short), Type::Caption, Text::Ink::Muted));
    return new Expander(tr("Examples and source"), content);
}

void ReportItemView::showKnown(bool isKnown) { m_state->setChosen(isKnown ? knownCode : openCode); }
