// SPDX-License-Identifier: GPL-3.0-or-later
#include "closeddaysdialog.h"

#include "theme/theme.h"
#include "widgets/text.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

struct ClosedDays
{
    Q_DECLARE_TR_FUNCTIONS(ClosedDaysDialog)
};

PaneSetup<ClosedDay> closedDaysSetup()
{
    PaneSetup<ClosedDay> setup;
    setup.words
        = {.icon = QStringLiteral("calendar"),
           .all = ClosedDays::tr("Closed days"),
           .one = ClosedDays::tr("Closed day"),
           .emptyTitle = ClosedDays::tr("No day was added"),
           .emptySentence = ClosedDays::tr("The holidays of the law as it stands are known. Add a day only when a new law makes one."),
           .emptyButton = ClosedDays::tr("Add a day")};
    setup.heads = {ClosedDays::tr("Day"), ClosedDays::tr("Name")};
    setup.row = [](const ClosedDay &day) {
        return RecordRow{.id = day.id,
                         .cells
                         = {day.day.toString(Qt::ISODate), day.name.trimmed().isEmpty() ? ClosedDays::tr("(no name yet)") : day.name},
                         .mark = day.day.isValid() ? Mark::Done : Mark::Open};
    };
    setup.longTexts = {};
    setup.groups = {{{}, {"day", "name"}}};
    return setup;
}

} // namespace

ClosedDaysDialog::ClosedDaysDialog(Book &book, const Library &library, QWidget *parent)
    : QDialog(parent)
    , m_messages(new MessageBar)
    , m_pane(new RecordPane<ClosedDay>(book, library, *m_messages, closedDaysSetup()))
{
    setWindowTitle(tr("Closed days"));
    auto *add = new QPushButton(tr("Add a day"));
    add->setObjectName(QStringLiteral("addDay"));
    add->setEnabled(!book.isReadOnly());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(add, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addWidget(Text::paragraph(tr("A last day that falls on one of these moves to the next open day, like Sundays and holidays.")));
    column->addWidget(m_pane, 1);
    column->addWidget(m_messages);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, [this] { m_pane->makeNew(); });
    resize(720, 420);
}

void ClosedDaysDialog::done(int result)
{
    if (m_pane->finish())
        QDialog::done(result);
}
