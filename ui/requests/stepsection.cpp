// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepsection.h"

#include "theme/theme.h"
#include "widgets/text.h"

#include <QVBoxLayout>

StepSection::StepSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_sentence(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    m_column->addWidget(Text::paragraph(title, Type::Strong));
    m_sentence->setObjectName(QStringLiteral("stepSentence"));
    m_column->addWidget(m_sentence);
}

void StepSection::setSentence(const QString &sentence) { say(*m_sentence, sentence); }

Text *StepSection::addNote(const char *name)
{
    auto *note = Text::paragraph({}, Type::Caption);
    note->setObjectName(QLatin1String(name));
    note->hide();
    m_column->addWidget(note);
    return note;
}

void say(Text &note, const QString &words)
{
    note.setText(words);
    note.setVisible(!words.isEmpty());
}
