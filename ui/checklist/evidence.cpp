// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"

#include "dialogs.h"
#include "domain/text.h"
#include "forms/noteguard.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBlock>
#include <QUrl>

EvidenceBox::EvidenceBox(Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_field(new NoteField(NoteField::Enter::NewLine))
    , m_choose(new QPushButton(tr("Choose a file…")))
    , m_open(new QPushButton(tr("Open…")))
{
    m_field->setObjectName(QStringLiteral("evidence"));
    m_field->setAccessibleName(tr("Evidence, one a line"));
    m_field->setPlaceholderText(tr("Where the proof is, one a line: a binder, a file, an address"));
    m_choose->setObjectName(QStringLiteral("chooseEvidence"));
    m_open->setObjectName(QStringLiteral("openEvidence"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_field);
    auto *guard = new NoteGuard(m_field);
    column->addWidget(guard);
    column->addLayout(buttons);
    connect(guard, &NoteGuard::masked, this, &EvidenceBox::added);
    const auto follow = [this] { m_open->setEnabled(!lineAtCursor().isEmpty()); };
    connect(m_field, &QPlainTextEdit::textChanged, this, follow);
    connect(m_field, &QPlainTextEdit::cursorPositionChanged, this, follow);
    connect(m_choose, &QPushButton::clicked, this, &EvidenceBox::choose);
    connect(m_open, &QPushButton::clicked, this, &EvidenceBox::open);
    follow();
}

void EvidenceBox::setEditable(bool editable)
{
    m_field->setReadOnly(!editable);
    m_choose->setVisible(editable);
}

void EvidenceBox::choose()
{
    const QString path = m_dialogs.openPath(this, tr("Choose the proof"), QDir::homePath(), tr("All files (*)"));
    if (path.isEmpty())
        return;
    QTextCursor end(m_field->document());
    end.movePosition(QTextCursor::End);
    if (!end.block().text().isEmpty())
        end.insertBlock();
    end.insertText(QDir::toNativeSeparators(path));
    m_field->setTextCursor(end);
    emit added();
}

QString EvidenceBox::lineAtCursor() const
{
    const QString line = m_field->textCursor().block().text().trimmed();
    return line.isEmpty() ? m_field->document()->firstBlock().text().trimmed() : line;
}

// A path to another machine would send this user's name there, and a program is no proof.
void EvidenceBox::open()
{
    const QString line = lineAtCursor(), path = QDir::fromNativeSeparators(line);
    const QFileInfo file(path);
    if (path.startsWith(u"//") || file.isRelative() || !file.isFile() || file.isExecutable()) {
        m_messages.show(
            Message{.mark = Mark::Watch,
                    .text = tr("“%1” is no document on this PC, so it is not opened from here.").arg(oneLine(firstOf(line, 200)))});
        return;
    }
    if (m_dialogs.confirm(this, tr("Open the proof"), tr("This file will be opened with its own program:\n%1").arg(line), tr("Open")))
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}
