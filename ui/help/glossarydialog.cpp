// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossarydialog.h"

#include "domain/text.h"
#include "theme/style.h"
#include "widgets/flowlayout.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace {

constexpr int termRole = Qt::UserRole, searchRole = Qt::UserRole + 1;

} // namespace

GlossaryDialog::GlossaryDialog(const Library &library, Language language, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_language(language)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_place(new QWidget)
{
    setWindowTitle(tr("Glossary"));
    resize(820, 560);
    m_search->setPlaceholderText(tr("Find a word"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Words"));
    auto *left = new QVBoxLayout;
    left->setSpacing(space::s);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto *right = new QVBoxLayout(m_place);
    right->setContentsMargins(0, 0, 0, 0);
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(space::l, space::l, space::l, space::l);
    halves->setSpacing(space::l);
    halves->addLayout(left, 2);
    halves->addWidget(scrolled(m_place), 3);
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryDialog::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, &GlossaryDialog::showCurrent);
    fill();
    m_search->setFocus();
}

void GlossaryDialog::fill()
{
    auto terms = readGlossary(m_library);
    if (!terms) {
        m_place->layout()->addWidget(Text::paragraph(terms.error().message));
        return;
    }
    m_terms = *terms;
    const auto keyOf
        = [this](const GlossaryTerm &term) { return m_language == Language::Japanese ? term.reading : term.name.en.toLower(); };
    std::sort(m_terms.begin(), m_terms.end(),
              [&](const GlossaryTerm &one, const GlossaryTerm &other) { return keyOf(one) < keyOf(other); });
    for (const GlossaryTerm &term : m_terms) {
        auto *item = new QListWidgetItem(term.name.in(m_language), m_list);
        item->setData(termRole, term.id);
        item->setData(searchRole, folded(QStringList{term.name.ja, term.name.en, term.reading, term.text.in(m_language)}.join(u' ')));
    }
    m_list->setCurrentRow(0);
}

void GlossaryDialog::filter()
{
    const QString wanted = folded(m_search->text()).trimmed();
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->data(searchRole).toString().contains(wanted));
        if (!first && !item->isHidden())
            first = item;
    }
    if (first && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
}

void GlossaryDialog::showTerm(const QString &id)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(termRole).toString() == id)
            m_list->setCurrentRow(row);
}

void GlossaryDialog::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const GlossaryTerm &term = m_terms[row];
    if (m_shown)
        m_shown->deleteLater(); // a link of it may have brought us here
    m_shown = new QWidget;
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(Text::paragraph(term.name.in(m_language), Type::Title));
    const QString other = m_language == Language::Japanese ? term.reading + u" · " + term.name.en : QString(term.name.ja);
    column->addWidget(Text::paragraph(other, Type::Caption, Text::Ink::Muted));
    column->addWidget(Text::paragraph(term.text.in(m_language), Type::Lead));
    if (!term.example.in(m_language).isEmpty()) {
        column->addSpacing(space::xs);
        column->addWidget(new Text(tr("For example"), Type::Strong));
        column->addWidget(Text::paragraph(term.example.in(m_language)));
    }
    if (!term.law.isEmpty()) {
        column->addSpacing(space::xs);
        column->addWidget(new Text(tr("Source"), Type::Strong));
        column->addWidget(Text::paragraph(m_library.laws().texts(term.law, m_language, LawForm::Short), Type::Body, Text::Ink::Muted));
    }
    addLinks(*column, term);
    column->addStretch();
    m_place->layout()->addWidget(m_shown);
}

void GlossaryDialog::addLinks(QVBoxLayout &column, const GlossaryTerm &term)
{
    if (term.see.isEmpty())
        return;
    auto *links = new QWidget;
    auto *flow = new FlowLayout(space::s, links);
    for (const QString &id : term.see) {
        const auto known = std::find_if(m_terms.cbegin(), m_terms.cend(), [&](const GlossaryTerm &other) { return other.id == id; });
        if (known == m_terms.cend())
            continue;
        auto *link = new QPushButton(known->name.in(m_language));
        flow->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, id] { showTerm(id); });
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    links->setSizePolicy(policy);
    column.addSpacing(space::xs);
    column.addWidget(new Text(tr("See also"), Type::Strong));
    column.addWidget(links);
}
