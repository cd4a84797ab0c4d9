// SPDX-License-Identifier: GPL-3.0-or-later
#include "kindpicker.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

KindPicker::KindPicker(const Library &library, Language language, QWidget *parent) : QDialog(parent), m_tiles(new QListWidget)
{
    setWindowTitle(tr("New record"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int line = fontMetrics().height();
    m_tiles->setAccessibleName(tr("Kind"));
    m_tiles->setViewMode(QListView::IconMode);
    m_tiles->setMovement(QListView::Static);
    m_tiles->setResizeMode(QListView::Adjust);
    m_tiles->setUniformItemSizes(true);
    m_tiles->setWordWrap(true);
    m_tiles->setTextElideMode(Qt::ElideNone);
    m_tiles->setIconSize({24, 24});
    m_tiles->setGridSize({line * 7, 24 + line * 3 + space::m});
    for (const Entry &entry : library.list(QStringLiteral("kinds"))) {
        const Kind *kind = library.kind(entry.id);
        auto *tile = new QListWidgetItem(lineIcon(kind ? kind->icon : QStringLiteral("kind-other")), entry.name.in(language), m_tiles);
        tile->setSizeHint(m_tiles->gridSize() - QSize(space::xs, space::xs));
        tile->setData(Qt::UserRole, entry.id);
        tile->setToolTip(literalTip(entry.hint.in(language)));
        tile->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    m_tiles->setCurrentRow(0);
    auto *buttons = verbButtons(tr("Add this record"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(Text::paragraph(
        tr("What is the personal data kept in? Fields that this kind usually has are filled in; you can change all of them.")));
    column->addWidget(m_tiles, 1);
    column->addWidget(buttons);
    resize(line * 7 * 7 + 80, line * 34);
    connect(m_tiles, &QListWidget::itemClicked, this, &KindPicker::take);
    connect(m_tiles, &QListWidget::itemActivated, this, &KindPicker::take);
    connect(buttons, &QDialogButtonBox::accepted, this, &KindPicker::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_tiles->setFocus();
}

// A click may count as activation too: only the first is heard.
void KindPicker::take()
{
    const QListWidgetItem *tile = m_tiles->currentItem();
    if (!tile || result() == Accepted)
        return;
    const QString kind = tile->data(Qt::UserRole).toString();
    accept();
    emit picked(kind);
}
