// SPDX-License-Identifier: GPL-3.0-or-later
#include "newdocumentcard.h"

#include "domain/text.h"
#include "forms/editors.h"
#include "theme/style.h"
#include "widgets/bits.h"
#include "widgets/messagebar.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr qsizetype mostArticles = 6; // that are named before it is made

} // namespace

NewDocumentCard::NewDocumentCard(OpenDocument &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_title(Text::paragraph({}, Type::Heading))
    , m_purpose(Text::paragraph({}))
    , m_law(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
    , m_advice(Text::paragraph({}))
    , m_whom(new Text(tr("Contractor"), Type::Strong))
    , m_level(new LevelTag(Level::Duty))
    , m_contractors(choiceBox({}))
    , m_make(new QPushButton(tr("Make it from the template and your records")))
{
    m_contractors->setObjectName(QStringLiteral("contractor"));
    m_contractors->setAccessibleName(tr("Contractor"));
    m_make->setObjectName(QStringLiteral("makeDocument"));
    setEmphasis(m_make, Emphasis::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(new IconLabel(QStringLiteral("documents"), 48, true), 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addWidget(m_level, 0, Qt::AlignLeft);
    column->addWidget(m_law);
    column->addWidget(m_advice);
    column->addWidget(m_whom);
    column->addWidget(m_contractors);
    column->addSpacing(space::s);
    column->addWidget(m_make, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_make, &QPushButton::clicked, this, &NewDocumentCard::make);
}

void NewDocumentCard::showKind(const QString &kind)
{
    m_kind = kind;
    const DocumentContent *content = m_open.content();
    const DocumentTemplate *source = content ? content->find(kind) : nullptr;
    const DocumentOffer *offer = documentOffer(kind);
    m_title->setText(source ? source->title.in(m_open.language()) : kind);
    m_purpose->setText(source ? source->purpose.in(m_open.language()) : QString());
    m_level->setVisible(source && !source->level.isEmpty());
    QString law;
    if (source) {
        m_level->show(levelOf(source->level));
        law = m_open.book().words().library.laws().texts(source->law.mid(0, mostArticles), m_open.language(), LawForm::Short);
        if (source->law.size() > mostArticles)
            law += QStringLiteral(" …");
    }
    m_law->setText(law);
    m_law->setVisible(!law.isEmpty());
    const QString words = advice(offer);
    m_advice->setText(words);
    m_advice->setVisible(!words.isEmpty());
    const bool forContractor = offer && offer->forContractor;
    fillContractors();
    m_whom->setVisible(forContractor);
    m_contractors->setVisible(forContractor);
    m_make->setEnabled(source && m_open.isReady() && !m_open.isReadOnly());
}

// Why the firm does not need it, or may not.
QString NewDocumentCard::advice(const DocumentOffer *offer) const
{
    if (!offer || offer->condition.isEmpty() || !m_open.isReady() || !m_open.content())
        return {};
    const Placeholder *condition = m_open.content()->placeholders.find(offer->condition);
    const DocumentValues values
        = documentValues(m_open.book(), m_open.desk().content(), *m_open.content(), Document(), m_open.desk().today());
    const QString label = condition ? condition->label.in(m_open.language()) : offer->condition;
    const DocumentTemplate *source = m_open.content()->find(offer->kind);
    const bool isDuty = source && source->level == QLatin1String("duty");
    switch (values.facts.of(offer->condition)) {
    case Fact::Yes: return (isDuty ? tr("You need it, because this is so: %1") : tr("Recommended, because this is so: %1")).arg(label);
    case Fact::No: return tr("By your answers you do not need it, because this is not so: %1").arg(label);
    case Fact::Unknown: return (isDuty ? tr("You need it if this is so: %1") : tr("Recommended if this is so: %1")).arg(label);
    }
    return {};
}

void NewDocumentCard::fillContractors()
{
    const QString chosen = chosenIn(*m_contractors);
    m_contractors->clear();
    m_contractors->addItem(tr("For no contractor in particular"), QString());
    for (const Contractor &contractor : m_open.book().records<Contractor>().records())
        m_contractors->addItem(oneLine(firstOf(contractor.name, 80)), contractor.id.toString(QUuid::WithoutBraces));
    m_contractors->setCurrentIndex(std::max(0, m_contractors->findData(chosen)));
}

void NewDocumentCard::make()
{
    const DocumentContent *content = m_open.content();
    if (!content || !content->find(m_kind) || !m_open.isReady())
        return;
    const QUuid contractor = m_contractors->isHidden() ? QUuid() : QUuid::fromString(chosenIn(*m_contractors));
    const Document document = newDocument(m_open.book(), m_open.desk().content(), *content, m_kind, contractor, m_open.desk().today());
    Change change;
    change.add(document);
    if (!m_open.apply(change, tr("Make “%1”").arg(document.title)))
        return;
    m_open.done(tr("“%1” was made. Fill in what is still empty, read it through, then adopt it.").arg(document.title));
    emit made(document.id);
}
