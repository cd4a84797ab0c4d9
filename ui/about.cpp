// SPDX-License-Identifier: GPL-3.0-or-later
#include "about.h"

#include "widgets/bits.h"
#include "widgets/text.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace {

// What the program is linked with; the texts of the licences come with each package.
struct Part
{
    const char *name, *licence;
};
constexpr Part parts[] = {
    {"Qt " QT_VERSION_STR, "LGPL-3.0"},
    {"SQLite", "public domain"},
    {"libxlsxwriter", "BSD-2-Clause"},
    {"libdeflate", "MIT"},
    {"Expat", "MIT"},
    {"zlib", "Zlib"},
#ifdef Q_OS_WIN // shipped with the program; elsewhere the system has them
    {"GCC run-time library", "GPL-3.0 with exception"},
    {"winpthreads", "MIT"},
    {"FreeType, HarfBuzz, libpng, libjpeg, PCRE2 in Qt", "FTL, MIT, libpng-2.0, IJG, BSD-3-Clause"},
#endif
};

// Beside the program on Windows. Empty on Debian, where each package brings its own.
QString licenceFolder()
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/licences");
    return QFileInfo(folder).isDir() ? folder : QString();
}

} // namespace

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
    QStringList madeWith;
    for (const Part &part : parts)
        madeWith << QStringLiteral("%1 (%2)").arg(QLatin1String(part.name), QLatin1String(part.licence));
    column->addWidget(Text::paragraph(
        tr("Free software under the GNU General Public License, version 3 or later. Made with: %1").arg(madeWith.join(QLatin1String(", "))),
        Type::Caption, Text::Ink::Muted));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    if (const QString texts = licenceFolder(); !texts.isEmpty()) {
        auto *open = buttons->addButton(tr("Licence texts"), QDialogButtonBox::ActionRole);
        connect(open, &QPushButton::clicked, this, [texts] { QDesktopServices::openUrl(QUrl::fromLocalFile(texts)); });
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int width = 24 * fontMetrics().height();
    setMinimumSize(width, layout()->totalHeightForWidth(width));
}
