// SPDX-License-Identifier: GPL-3.0-or-later
#include "restoredialog.h"

#include "domain/text.h"
#include "theme/style.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

QString wordsOf(backup::Reason reason)
{
    switch (reason) {
    case backup::Reason::Daily: return RestoreDialog::tr("daily");
    case backup::Reason::Upgrade: return RestoreDialog::tr("before a new version of the program");
    case backup::Reason::Import: return RestoreDialog::tr("before an import");
    case backup::Reason::Removal: return RestoreDialog::tr("before a deletion");
    case backup::Reason::Restore: return RestoreDialog::tr("before a restore");
    case backup::Reason::Asked: return RestoreDialog::tr("made by you");
    }
    return {};
}

RestoreDialog::RestoreDialog(const QString &book, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_copies(backup::of(book, folder))
    , m_list(new QListWidget)
    , m_contents(Text::paragraph({}))
{
    setWindowTitle(tr("Restore from a backup"));
    resize(560, 440);
    m_list->setAccessibleName(tr("Backups"));
    m_contents->setObjectName(QStringLiteral("contents"));
    for (const backup::Copy &copy : m_copies)
        m_list->addItem(tr("%1  (%2)").arg(minuteText(copy.madeAt), wordsOf(copy.reason)));
    auto *buttons = verbButtons(tr("Restore"));
    m_restore = buttons->button(QDialogButtonBox::Ok);
    m_restore->setEnabled(false);
    m_restore->setObjectName(QStringLiteral("restore"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(Text::paragraph(m_copies.isEmpty() ? tr("There is no backup of this book yet.")
                                                         : tr("Choose a backup. What the book holds now is kept as a backup too.")));
    column->addWidget(m_list, 1);
    column->addWidget(m_contents);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &RestoreDialog::showContents);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!m_copies.isEmpty())
        m_list->setCurrentRow(0);
}

QString RestoreDialog::chosen() const { return m_copies.value(m_list->currentRow()).path; }

QString RestoreDialog::chosenDate() const { return minuteText(m_copies.value(m_list->currentRow()).madeAt); }

void RestoreDialog::showContents()
{
    const auto contents = backup::contentsOf(chosen());
    m_restore->setEnabled(bool(contents));
    if (!contents)
        return m_contents->setText(contents.error().message);
    const QMap<QString, int> &counts = contents->counts;
    m_contents->setText(oneLine(contents->firm.left(200)) + u'\n'
                        + tr("As of %1: %2 records in the ledger, %3 purposes, %4 contractors.")
                              .arg(chosenDate())
                              .arg(counts.value(QStringLiteral("holding")))
                              .arg(counts.value(QStringLiteral("purpose")))
                              .arg(counts.value(QStringLiteral("contractor"))));
}
