// SPDX-License-Identifier: GPL-3.0-or-later
#include "drilldialog.h"

#include "forms/linelist.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

DrillDialog::DrillDialog(const IncidentGuide &guide, Language language, QWidget *parent)
    : QDialog(parent)
    , m_guide(guide)
    , m_language(language)
    , m_list(new LineList(tr("Scenarios")))
    , m_opening(Text::paragraph({}))
{
    setWindowTitle(tr("Practise with made-up facts"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(QStringLiteral("scenarios"));
    QList<DocumentLine> lines;
    for (const Drill &drill : guide.drills())
        lines.append({.key = drill.id, .title = drill.title.in(language)});
    m_list->setLines(lines);
    m_list->setCurrent(lines.isEmpty() ? QString() : lines.constFirst().key);
    m_opening->setMinimumHeight(fontMetrics().height() * 5);
    QDialogButtonBox *buttons = verbButtons(tr("Start the practice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(
        Text::paragraph(tr("A record of its own is made, marked as practice: it counts nowhere, and nothing else is touched.")));
    column->addWidget(m_list, 1);
    column->addWidget(m_opening);
    column->addWidget(buttons);
    connect(m_list, &LineList::currentLineChanged, this, &DrillDialog::showOpening);
    connect(m_list, &LineList::entered, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().height() * 32, fontMetrics().height() * 22);
    showOpening();
}

QString DrillDialog::drill() const { return m_list->current(); }

void DrillDialog::showOpening()
{
    const Drill *drill = m_guide.drill(m_list->current());
    m_opening->setText(drill ? drill->opening.in(m_language) : QString());
}
