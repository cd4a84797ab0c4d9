// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "content/noticeday.h"
#include "widgets/bits.h"
#include "widgets/marks.h"
#include "widgets/text.h"

#include <QHBoxLayout>

NoticeCard::NoticeCard(const QuestionSet &content, const Library &library, Language language, QDate today, QWidget *parent)
    : Card(tr("Coming law"), parent)
{
    column()->setSpacing(space::m);
    column()->addWidget(Text::paragraph(tr("Not in force yet, so nothing here is asked or counted."), Type::Body, Text::Ink::Muted));
    for (const Notice &one : content.notices)
        if (one.from > today) {
            column()->addWidget(notice(one, library, language));
            m_empty = false;
        }
}

QWidget *NoticeCard::notice(const Notice &notice, const Library &library, Language language)
{
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xs);
    lines->addWidget(Text::paragraph(notice.text.in(language)));
    lines->addWidget(Text::paragraph(library.laws().texts(notice.law, language, LawForm::Short), Type::Caption, Text::Ink::Muted));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(new Badge({Mark::Fresh, tr("Ahead")}), 0, Qt::AlignTop);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(Text::paragraph(notice.title.in(language), Type::Strong));
    head->addWidget(Text::paragraph(tr("In force: %1").arg(noticeDay(notice)), Type::Caption, Text::Ink::Muted));
    head->addWidget(new Expander(tr("What it says"), words));
    top->addLayout(head, 1);
    auto *part = new QWidget;
    part->setAccessibleName(notice.title.in(language));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    return part;
}
