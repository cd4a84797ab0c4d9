// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticedialog.h"

#include "content/noticeday.h"
#include "widgets/marks.h"
#include "widgets/text.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

NoticeDialog::NoticeDialog(const Notice &notice, const Library &library, Language language, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Notice of coming law"));
    QStringList articles;
    for (const QString &reference : notice.law)
        articles << library.lawText(reference, language);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(new Badge({Mark::Watch, tr("Not in force yet: %1").arg(noticeDay(notice))}), 0, Qt::AlignLeft);
    column->addWidget(Text::paragraph(notice.title.in(language), Type::Lead));
    column->addWidget(Text::paragraph(notice.text.in(language)));
    column->addWidget(Text::paragraph(articles.join(language == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", ")),
                                      Type::Caption, Text::Ink::Muted));
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int width = 30 * fontMetrics().height();
    resize(width, column->totalHeightForWidth(width));
}
