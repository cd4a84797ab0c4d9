// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

// A note of one line that grows as lines are added. Enter is done with it, Shift+Enter begins a new line, Esc leaves it.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT
public:
    enum class Enter { Done, NewLine };
    explicit NoteField(Enter enter, QWidget *parent = nullptr);

    // Text that nobody edited is handed back as it came: the document changes some characters it is given.
    QString value() const { return document()->isModified() ? toPlainText() : m_given; }
    void setValue(const QString &text); // leaves alone what already says so, with its cursor

signals:
    void done();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    const Enter m_enter;
    QString m_given;
};
