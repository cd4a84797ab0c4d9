// SPDX-License-Identifier: GPL-3.0-or-later
#include "about.h"

#include "widgets/bits.h"
#include "widgets/text.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

AboutDialog::AboutDialog(const Library &library, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Tenken"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::s);
    column->addWidget(new IconLabel(QStringLiteral("checklist"), 56, true));
    column->addWidget(Text::paragraph(tr("Tenken, the personal-data review book"), Type::Title));
    column->addWidget(new Text(tr("Version %1").arg(QLatin1String(TENKEN_VERSION))));
    column->addWidget(new Text(tr("Law and guidelines as of %1").arg(library.lawAsOf().toString(Qt::ISODate))));
    column->addSpacing(space::s);
    column->addWidget(
        Text::paragraph(tr("The program opens no network connection. Everything stays in the file that you choose."), Type::Strong));
    column->addWidget(Text::paragraph(
        tr("It helps you to keep order and explains the law in plain words. It is no legal advice: ask a specialist where it matters.")));
    column->addSpacing(space::s);
    column->addWidget(
        Text::paragraph(tr("Free software under the GNU General Public License, version 3 or later. Built with Qt %1, SQLite, "
                           "libxlsxwriter, libdeflate and Expat.")
                            .arg(QLatin1String(qVersion())),
                        Type::Caption, Text::Ink::Muted));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int width = 24 * fontMetrics().height();
    setMinimumSize(width, layout()->totalHeightForWidth(width));
}
